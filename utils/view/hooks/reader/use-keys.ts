import { useEffect, useRef } from 'preact/hooks';
import { isInTextField } from '../is-in-text-field.ts';

/** What a key does, by what it types: `j`, `?`, `Escape`. */
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
      const { target } = event;
      if (isInTextField(target) || target instanceof HTMLSelectElement) return;
      if (document.querySelector('dialog[open]')) return;
      // Caps lock is no other key.
      const key = event.shiftKey || event.key.length > 1 ? event.key : event.key.toLowerCase();
      const act = latest.current[key];
      if (!act) return;
      event.preventDefault();
      act();
    }
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
