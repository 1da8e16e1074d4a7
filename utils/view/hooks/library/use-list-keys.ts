import { useEffect, useRef } from 'preact/hooks';
import { isInTextField } from '../is-in-text-field.ts';

/**
 * Single keys of a list, none of which is taken from a text field, a menu or a dialog, nor with Ctrl, Alt or Command, nor while the
 * list is hidden.
 */
export function useListKeys(
  list: { readonly current: HTMLElement | null },
  acts: Readonly<Record<string, () => void>>,
): void {
  const now = useRef(acts);
  now.current = acts;
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const { target } = event;
      if (isInTextField(target) || !list.current?.checkVisibility()) return;
      if (target instanceof HTMLElement && target.closest('select, dialog')) return;
      const act = now.current[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    }
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
