import { canonicalText } from './canonical-text.ts';
import { fillRow } from './fill-row.ts';
import type { FlatRow, PackedRow } from './types.ts';

/** The row without what `fillRow` would put in by itself. */
export function packRow(row: FlatRow): PackedRow {
  const { identity, publishedAt, title, url, publishedDay } = row;
  const { openedAt, lastOpenedAt, readAt, unreadAt } = row;
  const empty = fillRow({ identity, publishedAt, openedAt });
  const { urls, titles, changedAt } = fillRow({
    ...{ identity, publishedAt, title, url, publishedDay, openedAt, lastOpenedAt, readAt, unreadAt },
  });
  const expected: FlatRow = { ...empty, openedAt: null, urls, titles, changedAt };
  const told = Object.entries(row).filter(([name, value]) => {
    const follows = expected[name as keyof FlatRow];
    return value !== follows && canonicalText(value) !== canonicalText(follows);
  });
  return { ...Object.fromEntries(told), identity, publishedAt };
}
