import { useEffect, useState } from 'preact/hooks';

/**
 * What is said of an act for a while, and no longer.
 *
 * @param ms for how long
 * @returns what is said, null for nothing; and how to say something else
 */
export function useTold(ms: number): [string | null, (told: string | null) => void] {
  const [told, setTold] = useState<string | null>(null);
  useEffect(() => {
    if (told === null) return;
    const timer = setTimeout(() => setTold(null), ms);
    return () => clearTimeout(timer);
  }, [told]);
  return [told, setTold];
}
