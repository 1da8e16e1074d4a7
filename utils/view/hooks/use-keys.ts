import { useEffect, useRef } from 'preact/hooks';
import { isInTextField } from './is-in-text-field.ts';

/** What a key does, by what it types (`j`, `/`, `?`), or by its name (`Escape`). */
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
      const isNamed = event.shiftKey || event.key.length > 1;
      const act = latest.current[isNamed ? event.key : event.key.toLowerCase()];
      if (!act) return;
      event.preventDefault();
      act();
    }
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

/** Whether a letter typed there is its own: text is edited, or an entry of a list is chosen by its first letters. */
const takesKeys = (target: EventTarget | null) =>
  isInTextField(target) || target instanceof HTMLSelectElement;
