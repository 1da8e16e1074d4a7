import { useEffect, useRef } from 'preact/hooks';
import { takesKeys } from './takes-keys.ts';

/** What a key does, by what it types: `j`, `/`, `?`. */
export type Keys = Readonly<Record<string, () => void>>;

/**
 * Single keys that act on a page, from wherever the focus is but where a letter is typed; none with Ctrl, Alt or Command, which
 * are the browser's, and none while a dialog is open.
 */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.altKey || event.metaKey)
        return;
      if (takesKeys(event.target) || document.querySelector('dialog[open]')) return;
      // Caps lock is no other key.
      const act = latest.current[event.shiftKey ? event.key : event.key.toLowerCase()];
      if (!act) return;
      event.preventDefault();
      act();
    }
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
