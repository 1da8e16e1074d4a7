import { listCorrectedIssues } from '../../store/corrected-issues.ts';
import { findIssues, listIssuesIn, type Order } from '../../store/issue-range.ts';
import { findLedgerRows } from '../../store/orphans.ts';
import type { IssueRow, LedgerRow } from '../../store/types.ts';
import type { HistoryItem, HistoryRange, IssueState } from '../types.ts';

/** The first lines of a history, at most `limit`: as many look-ups for ten thousand issues as for ten. */
export async function listHistoryItems(
  { list, ...scope }: HistoryRange,
  order: Order,
  limit: number,
): Promise<HistoryItem[]> {
  if (list === 'corrected') {
    const rows = await listCorrectedIssues(scope);
    return (order === 'newest' ? rows.reverse() : rows).slice(0, limit).map(toItem);
  }
  return (await listIssuesIn({ ...scope, list }, order, limit)).map(toItem);
}

/** Lines by their ids: those of issues, and those of what only the ledger still knows of (`goneId`). */
export async function findHistoryItems(ids: readonly string[]): Promise<Map<string, HistoryItem>> {
  const goneKeys = ids.flatMap((id) => (isGone(id) ? [keyOf(id)] : []));
  const [issues, rows] = await Promise.all([
    findIssues(ids.filter((id) => !isGone(id))),
    goneKeys.length > 0 ? findLedgerRows(goneKeys) : [],
  ]);
  const items = [
    ...issues.map((issue) => issue && toItem(issue)),
    ...rows.map((row) => row && toRememberedItem(row)),
  ];
  return new Map(items.flatMap((item) => (item ? [[item.id, item]] : [])));
}

/** What a line of an issue is known by that is no longer stored: no issue's id begins with a blank. */
export const goneId = ({ newsletterId, identity }: Pick<LedgerRow, 'newsletterId' | 'identity'>) =>
  ` ${JSON.stringify([newsletterId, identity])}`;
const isGone = (id: string) => id.startsWith(' ');
const keyOf = (id: string) => JSON.parse(id) as [string, string];

function toItem(issue: IssueRow): HistoryItem {
  const { id, newsletterId, title, summary, url, publishedAt, isDayOnly, readAt, offers } = issue;
  return {
    ...{ id, newsletterId, title, summary, url, publishedAt, isDayOnly, readAt },
    state: stateOf(issue),
    guides: offers.guides,
    isForPayers: issue.isForPayers === true,
    isStored: true,
    corrected: issue.corrected ?? null,
  };
}

/** `earlier`: it was old when it was found, and nobody has read it: it was never offered as new. */
function stateOf({ unread, isRead }: IssueRow): IssueState {
  if (unread === 1) return 'unread';
  return isRead === 1 ? 'read' : 'earlier';
}

/** What the ledger alone still knows of. */
function toRememberedItem(row: LedgerRow): HistoryItem {
  const { newsletterId, title, url, publishedAt, isDayOnly, readAt } = row;
  return {
    ...{ newsletterId, title, url, publishedAt, isDayOnly, readAt },
    id: goneId(row),
    summary: null,
    state: readAt === null ? 'unread' : 'read',
    guides: 0,
    isForPayers: false,
    isStored: false,
    corrected: null,
  };
}
