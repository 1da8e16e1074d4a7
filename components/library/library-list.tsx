import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useHistoryRows } from '../../utils/view/hooks/library/use-history-rows.ts';
import type { ShownHistory } from '../../utils/view/hooks/library/use-outline.ts';
import type { Selection } from '../../utils/view/hooks/library/use-selection.ts';
import { useVirtualRows } from '../../utils/view/hooks/library/use-virtual-rows.ts';
import type { Undoable } from '../../utils/view/types.ts';
import { Unchanged } from '../shared/unchanged.tsx';
import { LibraryIssue, PeriodHeading } from './library-issue.tsx';
import { LibraryKeys } from './library-keys.tsx';

interface LibraryListProps {
  history: ShownHistory;
  /** False while another history is being read, and this one stays meanwhile. */
  isCurrent: boolean;
  names: ReadonlyMap<string, string>;
  selection: Selection;
  offer: (done: Undoable) => void;
}

/**
 * As high as most lines are in wide and in narrow windows (library.css), CSS pixels at the usual size of text: a line that has
 * another height, which is found when it is drawn, has all behind it placed anew.
 */
const rowHeight = { wide: 104, narrow: 152 };
const narrow = 800;
const headingHeight = 56;
/** Lines are read so many at a time: not anew with each that comes in sight. */
const readTogether = 24;

interface Spot {
  id: string;
  index: number;
}

/** The lines of a history, of which only those in sight are drawn and read. */
export function LibraryList({ history, isCurrent, names, selection, offer }: LibraryListProps) {
  const { outline, first } = history;
  const { ids, starts, isWhole } = outline;
  const list = useRef<HTMLOListElement>(null);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [active, setActive] = useState<string | null>(null);
  /** Where the keys lead. */
  const wanted = useRef<number | null>(null);
  /** A line that was marked, and may leave the list by that. */
  const leaving = useRef<Spot | null>(null);
  const headings = useMemo(() => new Map(starts.map(({ at, key }) => [at, key])), [starts]);
  const estimate = useCallback(
    (index: number) =>
      rowHeight[window.innerWidth < narrow ? 'narrow' : 'wide'] + (headings.has(index) ? headingHeight : 0),
    [headings],
  );
  const activeIndex = active === null ? -1 : ids.indexOf(active);

  const { rows, height, measure, scrollTo } = useVirtualRows({
    list,
    keys: ids,
    estimate,
    kept: activeIndex,
  });
  const seen = rows.filter(({ index }) => index !== activeIndex);
  const start = Math.floor((seen[0]?.index ?? 0) / readTogether) * readTogether;
  const end = Math.ceil(((seen.at(-1)?.index ?? 0) + 1) / readTogether) * readTogether;
  const near = ids.slice(start, end);
  const items = useHistoryRows(active === null || near.includes(active) ? near : [...near, active], first);

  useLayoutEffect(() => {
    const { current: spot } = leaving;
    const isGone = spot !== null && !ids.includes(spot.id);
    const index = isGone ? Math.min(spot.index, ids.length - 1) : wanted.current;
    if (index === null) return;
    const control = isGone ? 'mark' : 'title';
    const line = list.current?.querySelector(`[data-index="${index}"]`);
    const found =
      line?.querySelector<HTMLElement>(`[data-control="${control}"]`) ??
      line?.querySelector<HTMLElement>('[data-control]:not(:disabled)');
    if (!found) return;
    wanted.current = null;
    leaving.current = null;
    found.focus({ preventScroll: true });
  });

  function look(id: string) {
    const next = new Set(opened);
    if (!next.delete(id)) next.add(id);
    setOpened(next);
  }
  const actsNow = {
    select: (id: string, isRange: boolean) => selection.toggle(ids.indexOf(id), isRange),
    look,
    mark: (id: string) => {
      leaving.current = hasFocus(id) ? { id, index: ids.indexOf(id) } : null;
    },
    offer,
  };
  /** From the line with the focus; without one, to the first in sight. */
  function move(by: number) {
    const top = list.current?.getBoundingClientRect().top ?? 0;
    const inSight = rows.find((row) => row.top + top >= 0)?.index ?? 0;
    const index = activeIndex < 0 ? inSight : Math.min(Math.max(activeIndex + by, 0), ids.length - 1);
    const id = ids[index];
    if (id === undefined) return;
    wanted.current = index;
    setActive(id);
    scrollTo(index);
  }
  function press(control: string) {
    if (activeIndex < 0) return;
    list.current
      ?.querySelector<HTMLElement>(`[data-index="${activeIndex}"] [data-control="${control}"]`)
      ?.click();
  }

  const acts = useRef(actsNow);
  acts.current = actsNow;
  const isSettled = isCurrent && rows.every(({ index }) => items.has(ids[index] ?? ''));
  return (
    <>
      <ol
        ref={list}
        class="library-issues"
        data-part="history"
        aria-busy={!isSettled}
        style={{ height: `${height}px` }}
        onFocusIn={({ target }) => {
          const id = lineOf(target);
          if (id !== leaving.current?.id) leaving.current = null;
          setActive(id);
        }}
      >
        {rows.map(({ index, top }) => {
          const id = ids[index] ?? '';
          const item = items.get(id);
          const period = headings.get(index);
          return (
            <li
              key={id}
              ref={measure}
              data-part="issue"
              data-index={index}
              data-id={id}
              aria-setsize={isWhole ? ids.length : -1}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${top}px)` }}
            >
              {period !== undefined && <PeriodHeading period={period} />}
              {item ? (
                <Unchanged
                  of={[item, names, selection.ids.has(id), opened.has(id)]}
                  draw={() => (
                    <LibraryIssue
                      item={item}
                      newsletterName={names.get(item.newsletterId)}
                      isSelected={selection.ids.has(id)}
                      isOpen={opened.has(id)}
                      onSelect={(isRange) => acts.current.select(id, isRange)}
                      onLook={() => acts.current.look(id)}
                      onMark={() => acts.current.mark(id)}
                      offer={(done) => acts.current.offer(done)}
                    />
                  )}
                />
              ) : (
                <div class="library-issue library-waiting" />
              )}
            </li>
          );
        })}
      </ol>
      <LibraryKeys list={list} move={move} press={press} />
    </>
  );
}

const lineOf = (target: EventTarget | null) =>
  target instanceof Element ? (target.closest('[data-id]')?.getAttribute('data-id') ?? null) : null;

const hasFocus = (id: string) => lineOf(document.activeElement) === id;
