import { useEffect, useState } from 'preact/hooks';
import { boxOf } from '../../commands/notes/box-of.ts';
import { selectedStretch } from '../../commands/notes/selected-stretch.ts';
import type { Box, Stretch } from './types.ts';

export interface SelectedWords extends Stretch {
  box: Box;
}

/** Selecting rests when nothing changes for so long. */
const restMs = 150;

/**
 * What is selected of a text once selecting rests, and where it is; null while nothing of it is.
 *
 * @param text the canonical text
 */
export function useSelectedWords(
  root: { readonly current: HTMLElement | null },
  text: string,
): SelectedWords | null {
  const [selected, setSelected] = useState<SelectedWords | null>(null);
  useEffect(() => {
    let isPointing = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    function read() {
      if (!root.current) return;
      const stretch = selectedStretch(root.current, text);
      const box = stretch && boxOf(root.current, stretch);
      setSelected(stretch && box && { ...stretch, box });
    }
    function rest() {
      clearTimeout(timer);
      timer = setTimeout(() => isPointing || read(), restMs);
    }
    // While the pointer is down, more may be selected.
    const press = () => {
      isPointing = true;
    };
    const release = () => {
      isPointing = false;
      rest();
    };
    document.addEventListener('selectionchange', rest);
    document.addEventListener('pointerdown', press);
    for (const name of ['pointerup', 'pointercancel'] as const) document.addEventListener(name, release);
    addEventListener('resize', rest);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', rest);
      document.removeEventListener('pointerdown', press);
      for (const name of ['pointerup', 'pointercancel'] as const) document.removeEventListener(name, release);
      removeEventListener('resize', rest);
    };
  }, [text]);
  return selected;
}
