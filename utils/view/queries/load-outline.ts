import { findSpan, type IssueRange, listIssueIdsIn, type Order } from '../../store/issue-range.ts';
import { listOrphans } from '../../store/orphans.ts';
import { findPeriod, listPeriods, type Period } from '../sentences/library/periods.ts';
import type { HistoryItem, HistoryRange, Outline } from '../types.ts';
import { goneId, listHistoryItems } from './list-history-items.ts';

/**
 * All lines of a history, as ids under their headings, without reading a row: what a list of ten thousand needs to be scrolled.
 * What is known of issues that are no longer stored stands behind them, under a heading of its own.
 */
export async function loadOutline(range: HistoryRange, order: Order, now: number): Promise<Outline> {
  if (isIndexed(range)) return await loadIndexed(range, order, now);
  const items = await listHistoryItems(range, order, Number.POSITIVE_INFINITY);
  return { ...outlineOf(items, now), isWhole: true };
}

/** Those that were corrected are few, and their rows are read. */
const isIndexed = (range: HistoryRange): range is IssueRange => range.list !== 'corrected';

async function loadIndexed(range: IssueRange, order: Order, now: number): Promise<Outline> {
  const [span, orphans] = await Promise.all([
    findSpan(range),
    // What nobody can mark any more is on no list of things to do.
    range.list === 'unread' ? [] : listOrphans(range.newsletterId, range.list, range),
  ]);
  const periods = span ? listPeriods(span.oldest, span.newest, now) : [];
  const clipped = periods.map((period) => ({
    ...period,
    from: Math.max(period.from, range.from),
    to: Math.min(period.to, range.to),
  }));
  const found = await listIssueIdsIn(clipped.map(({ from, to }) => ({ ...range, from, to })));
  const groups = clipped.map(({ key }, at) => ({ key, ids: found[at] ?? [] }));
  const ordered =
    order === 'newest' ? groups.map(({ key, ids }) => ({ key, ids: ids.toReversed() })) : groups.toReversed();
  return toOutline([...ordered, { key: 'gone', ids: orphans.map(goneId) }], true);
}

/** What the first lines alone tell, before the others are known. */
export function outlineOf(items: readonly HistoryItem[], now: number): Outline {
  const times = items.map(({ publishedAt }) => publishedAt);
  const periods: Period[] = items.length > 0 ? listPeriods(Math.min(...times), Math.max(...times), now) : [];
  const groups = new Map<string, string[]>();
  for (const { id, publishedAt } of items) {
    const key = findPeriod(periods, publishedAt)?.key ?? '';
    groups.set(key, [...(groups.get(key) ?? []), id]);
  }
  return toOutline(
    [...groups].map(([key, ids]) => ({ key, ids })),
    false,
  );
}

/** Without some lines; the others keep their order. */
export function outlineWithout(outline: Outline, gone: ReadonlySet<string>): Outline {
  const { starts, ids, isWhole } = outline;
  const groups = starts.map(({ key, at }, place) => ({
    key,
    ids: ids.slice(at, starts[place + 1]?.at).filter((id) => !gone.has(id)),
  }));
  return toOutline(groups, isWhole);
}

function toOutline(groups: readonly { key: string; ids: readonly string[] }[], isWhole: boolean): Outline {
  const ids: string[] = [];
  const starts: Outline['starts'] = [];
  for (const group of groups) {
    if (group.ids.length === 0) continue;
    starts.push({ key: group.key, at: ids.length });
    for (const id of group.ids) ids.push(id);
  }
  return { ids, starts, isWhole };
}
