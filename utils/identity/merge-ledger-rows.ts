import type { LedgerRow, ReadingState } from '../store/types.ts';
import { mergeWitnesses } from './merge-witnesses.ts';
import { witnessKeys } from './witness-keys.ts';

/** What a copy of a row may have in a shortened form. */
const cutMark = '…';

/**
 * One row of two that stand for one issue, in whichever order they are given. What was done last holds; at the same time, the
 * one that says more. Witnesses of both are kept, and a title or address that the copy was too small for. Identity and piece
 * are those of the row that was changed last: who merges rows of different identities puts in those of the row present.
 */
export function mergeLedgerRows(a: LedgerRow, b: LedgerRow): LedgerRow {
  const [older, newer] = isOlder(a, b) ? [a, b] : [b, a];
  const witnesses = mergeWitnesses(older.witnesses, newer.witnesses);
  return {
    ...newer,
    title: isCutFrom(newer.title, older.title) ? older.title : newer.title,
    url: newer.url ?? older.url,
    witnesses,
    keys: witnessKeys(newer.newsletterId, witnesses),
  };
}

function isOlder(a: LedgerRow, b: LedgerRow): boolean {
  if (a.changedAt !== b.changedAt) return a.changedAt < b.changedAt;
  return textOf(a) < textOf(b);
}

/** All of a row in a fixed order, what was done with it first. */
function textOf(row: LedgerRow): string {
  const { openedAt, lastOpenedAt, readAt, unreadAt, where, activeSeconds, note }: ReadingState = row;
  const { guids, urls, titles } = row.witnesses;
  const state = [openedAt, lastOpenedAt, readAt, unreadAt, activeSeconds].map((one) =>
    String(one ?? 0).padStart(20, '0'),
  );
  const told = [
    row.publishedAt,
    row.publishedDay,
    row.isDayOnly,
    row.title,
    row.url,
    row.identity,
    row.chunk,
  ];
  return JSON.stringify([
    state,
    where,
    note,
    told,
    guids,
    urls,
    titles.map(({ title, day }) => [title, day]),
    writtenOf(row),
  ]);
}

/** When its note was written; a row that does not know it says less. */
function writtenOf({ stamps }: LedgerRow): unknown {
  const texts = Object.values(stamps?.texts ?? {}).map(({ versions, seen }) => [
    versions.map(({ stamp, value }) => [stamp, value]),
    seen,
  ]);
  return stamps ? [stamps.base, texts] : '';
}

/** @param whole what `title` may be the beginning of */
function isCutFrom(title: string, whole: string): boolean {
  return title === '' || (title.endsWith(cutMark) && whole.startsWith(title.slice(0, -1)));
}
