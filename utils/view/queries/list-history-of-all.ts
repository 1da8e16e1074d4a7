import { listReadingsOfOthers } from '../../store/ledger.ts';
import { listNewsletters } from '../../store/newsletters.ts';
import type { HistoryFilter } from '../types.ts';
import { type History, listHistoryItems, toRememberedItem } from './list-history-items.ts';

/** The history of all newsletters in one list, and what was read of those removed since. */
export async function listHistoryOfAll(filter: HistoryFilter, limit: number): Promise<History> {
  const ids = (await listNewsletters()).map(({ id }) => id);
  const each = await Promise.all(ids.map((id) => listHistoryItems(id, filter, limit)));
  const former = (await listReadingsOfOthers(ids)).map(toRememberedItem);
  const items = each
    .flatMap((history) => history.items)
    .concat(filter === 'unread' ? [] : former)
    .sort((a, b) => b.publishedAt - a.publishedAt)
    .slice(0, limit);
  const sum = (of: HistoryFilter) => each.reduce((total, { counts }) => total + counts[of], 0);
  const counts = {
    all: sum('all') + former.length,
    unread: sum('unread'),
    read: sum('read') + former.length,
  };
  return { items, counts };
}
