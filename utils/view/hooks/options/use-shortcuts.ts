import { useEffect, useState } from 'preact/hooks';
import { listShortcuts, type Shortcut } from '../../../platform/shortcuts.ts';

/** The commands with the keys that are set for them; they are read again when the page comes back in sight. Null until they are read. */
export function useShortcuts(): readonly Shortcut[] | null {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[] | null>(null);
  useEffect(() => {
    const read = () => void listShortcuts().then(setShortcuts);
    read();
    // Not all browsers tell when they were changed, which is done in another tab.
    addEventListener('focus', read);
    document.addEventListener('visibilitychange', read);
    return () => {
      removeEventListener('focus', read);
      document.removeEventListener('visibilitychange', read);
    };
  }, []);
  return shortcuts;
}
