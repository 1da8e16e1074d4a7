import type { RefObject } from 'preact';
import { useKeys } from '../use-keys.ts';

interface SearchPlaces {
  box: RefObject<HTMLInputElement | null>;
  /** Whatever holds the results, each with one link marked `data-result`. */
  list: RefObject<HTMLElement | null>;
}

interface SearchActs {
  clear: () => void;
  /** Called before a result is opened. */
  keep: () => void;
}

/**
 * The keys of searching: `/` leads to the box, the arrows from there through the results and back, Enter in the box opens the
 * first one, Escape leads back to the box and then empties it.
 */
export function useSearchKeys({ box, list }: SearchPlaces, acts: SearchActs): (event: KeyboardEvent) => void {
  useKeys({
    '/': () => {
      box.current?.focus();
      box.current?.select();
    },
  });

  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const links = [...(list.current?.querySelectorAll<HTMLElement>('a[data-result]') ?? [])];
    const at = links.indexOf(event.target as HTMLElement);
    const isBox = event.target === box.current;
    if (!isBox && at < 0) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      const next = at + step < 0 ? box.current : links[at + step];
      if (isBox && step < 0) return;
      next?.focus();
    } else if (event.key === 'Escape') {
      if (isBox) acts.clear();
      else box.current?.focus();
    } else if (event.key === 'Enter') {
      acts.keep();
      if (!isBox) return;
      links[0]?.click();
    } else return;
    event.preventDefault();
  };
}
