import { useEffect, useState } from 'preact/hooks';

/**
 * An address for the file while it is shown; null without one.
 *
 * @param key names the file's content: the same file read again from the database is another Blob, and another address
 *   would make a viewer start at its first page
 */
export function useObjectUrl(file: Blob | null, key: string): string | null {
  const [url, setUrl] = useState<string | null>(null);
  const present = file !== null;
  useEffect(() => {
    if (!file) return setUrl(null);
    const made = URL.createObjectURL(file);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [key, present]);
  return url;
}
