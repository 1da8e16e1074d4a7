import type { Order } from '../../store/issue-range.ts';
import { listRemovedNewsletters } from '../../store/newsletters.ts';
import type { HistoryItem, HistoryRange, Outline } from '../types.ts';
import { findHistoryItems, listHistoryItems } from './list-history-items.ts';
import { loadOutline, outlineOf, outlineWithout } from './load-outline.ts';
import { type ChangedIds, watchIssueRows } from './watch-issue-rows.ts';
import { watchQuery } from './watch-query.ts';

export interface OutlineListener {
  /** `first`: lines that were read with it. */
  onOutline: (outline: Outline, first: readonly HistoryItem[]) => void;
  onUnavailable: () => void;
}

/** Somewhat more than a large screen holds. */
const firstLength = 24;
/** Changes that follow each other closely, as a check makes them, are looked at together. */
const togetherMs = 150;

/**
 * Calls back with a history's first lines, then with all of it as ids, and whenever lines come or go. What was changed is told
 * by the database; only what may belong here and is not there, or was dated anew, is a reason to read all ids anew.
 *
 * @returns a function that ends the watch
 */
export function watchOutline(
  range: HistoryRange,
  order: Order,
  { onOutline, onUnavailable }: OutlineListener,
): () => void {
  let outline: Outline | null = null;
  let known: ReadonlySet<string> = new Set();
  let isOver = false;
  let isReading = false;
  /** Something was changed while all was being read, and may not be in it. */
  let isLate = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function show(next: Outline, first: readonly HistoryItem[] = []): void {
    if (isOver) return;
    outline = next;
    known = new Set(next.ids);
    onOutline(next, first);
  }
  async function readAll(): Promise<void> {
    isReading = true;
    isLate = false;
    const whole = await loadOutline(range, order, Date.now());
    isReading = false;
    show(whole);
    if (isLate) readSoon();
  }
  async function begin(): Promise<void> {
    const first = await listHistoryItems(range, order, firstLength);
    show(outlineOf(first, Date.now()), first);
    await painted();
    if (!isOver) await readAll();
  }
  function readSoon(): void {
    if (isOver) return;
    clearTimeout(timer);
    timer = setTimeout(() => void readAll().catch(fail), togetherMs);
  }
  async function follow(changed: ChangedIds, hasMoved: boolean): Promise<void> {
    if (isReading || !outline?.isWhole) {
      isLate = true;
      return;
    }
    if (changed === 'many' || (hasMoved && changed.some((id) => known.has(id)))) return readSoon();
    if (range.list === 'all' && changed.every((id) => known.has(id))) return;
    const items = await findHistoryItems(changed);
    const belongs = (id: string) => isIn(range, items.get(id));
    if (changed.some((id) => !known.has(id) && belongs(id))) return readSoon();
    const gone = new Set(changed.filter((id) => known.has(id) && !belongs(id)));
    if (outline && gone.size > 0) show(outlineWithout(outline, gone));
  }
  function fail(): void {
    if (!isOver) onUnavailable();
  }

  void begin().catch(fail);
  const endRows = watchIssueRows((...change) => void follow(...change).catch(fail));
  const endRemoved = watchRemoved(readSoon);
  return () => {
    isOver = true;
    clearTimeout(timer);
    endRows();
    endRemoved();
  };
}

function isIn({ newsletterId, list, from, to }: HistoryRange, item: HistoryItem | undefined): boolean {
  return (
    item !== undefined &&
    (newsletterId === null || item.newsletterId === newsletterId) &&
    (list === 'all' || (list === 'corrected' ? item.corrected !== null : item.state === list)) &&
    from <= item.publishedAt &&
    item.publishedAt < to
  );
}

/** Calls back when a newsletter was removed, or this was taken back: its issues are hidden meanwhile. */
function watchRemoved(onChange: () => void): () => void {
  let before: string | undefined;
  return watchQuery(
    async () => (await listRemovedNewsletters()).map(({ id }) => id).join('\n'),
    (ids) => {
      if (before !== undefined && before !== ids) onChange();
      before = ids;
    },
    () => undefined,
  );
}

/** Once the first lines are on the screen; in a page nobody sees no frame comes. */
async function painted(): Promise<void> {
  await new Promise<void>((resolve) => {
    setTimeout(resolve, 250);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
