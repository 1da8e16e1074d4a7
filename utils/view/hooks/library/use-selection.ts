import { useMemo, useRef, useState } from 'preact/hooks';

export interface Selection {
  ids: ReadonlySet<string>;
  /** Selects a line or takes that back; with `isRange`, does the same to all from the one before to it. */
  toggle: (index: number, isRange: boolean) => void;
  clear: () => void;
}

const none: ReadonlySet<string> = new Set();

/**
 * Lines that are selected to be marked together. What has left the list is no longer selected, and nothing is in another list.
 *
 * @param of which list it is
 */
export function useSelection(lines: readonly string[], of: string): Selection {
  const [kept, setKept] = useState({ of, ids: none });
  const present = useMemo(() => new Set(kept.ids.size > 0 ? lines : []), [lines, kept]);
  const chosen = kept.of === of ? new Set([...kept.ids].filter((id) => present.has(id))) : none;
  const setChosen = (ids: ReadonlySet<string>) => setKept({ of, ids });
  const last = useRef<string | null>(null);

  function toggle(index: number, isRange: boolean) {
    const id = lines[index];
    if (id === undefined) return;
    const from = isRange && last.current !== null ? lines.indexOf(last.current) : -1;
    const [start, end] = from < 0 ? [index, index] : [Math.min(from, index), Math.max(from, index)];
    const isOn = !chosen.has(id);
    const next = new Set(chosen);
    for (const one of lines.slice(start, end + 1)) {
      if (isOn) next.add(one);
      else next.delete(one);
    }
    last.current = id;
    setChosen(next);
  }

  return { ids: chosen, toggle, clear: () => setChosen(none) };
}
