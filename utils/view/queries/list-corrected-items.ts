import { textOfHtml } from '../../derived/search-documents.ts';
import { rankOfKind } from '../../learning/corrections/rank-of-kind.ts';
import { listCorrections } from '../../store/corrections.ts';
import { findIssue, findIssueBody } from '../../store/issues.ts';
import type { CorrectionRow } from '../../store/types.ts';
import type { CorrectedItem, LibraryScope } from '../types.ts';
import { findTouched } from './find-touched.ts';
import { showChanges } from './show-changes.ts';

/** The worst of an issue's changes; the reader shows all. */
const shownChanges = 3;

/** As many corrections nobody has left unseen; beyond them the latest are shown. */
const mostRead = 500;

/**
 * The issues of a scope that were corrected since they were read, at most `limit`: what changed last first, by the day it was found
 * on, and on one day figures first.
 *
 * @param dayOf the day of a moment, the same for all moments of it
 */
export async function listCorrectedItems(
  state: 'open' | 'seen',
  { newsletterId, from, to }: LibraryScope,
  limit: number,
  dayOf: (at: number) => number,
): Promise<CorrectedItem[]> {
  const rows = (await listCorrections(state, mostRead)).filter(
    (row) => newsletterId === null || row.newsletterId === newsletterId,
  );
  const items: CorrectedItem[] = [];
  for (const row of rows.sort((one, other) => inOrder(one, other, dayOf))) {
    if (items.length >= limit) break;
    const item = await toCorrectedItem(row, shownChanges);
    if (item && from <= item.publishedAt && item.publishedAt < to) items.push(item);
  }
  return items;
}

/** What was corrected and not seen before `since`, figures first: those seen after it stay, so that a list does not change. */
export async function listCorrectedSince(since: number): Promise<CorrectedItem[]> {
  const [open, seen] = await Promise.all([
    listCorrections('open', mostRead),
    listCorrections('seen', mostRead),
  ]);
  const rows = [...open, ...seen.filter(({ seenAt }) => seenAt !== null && seenAt >= since)];
  const items: CorrectedItem[] = [];
  for (const row of rows.sort((one, other) => inOrder(one, other, () => 0))) {
    const item = await toCorrectedItem(row, shownChanges);
    if (item) items.push(item);
  }
  return items;
}

/** An issue with what was corrected in it; undefined where it is gone, or there is nothing to tell. */
export async function toCorrectedItem(row: CorrectionRow, most: number): Promise<CorrectedItem | undefined> {
  const { issueId, newsletterId, state, changedAt, seenAt, toHash, changes } = row;
  if (state !== 'open' && state !== 'seen') return undefined;
  const [issue, body] = await Promise.all([findIssue(issueId), findIssueBody(issueId)]);
  if (!issue || changes.length === 0) return undefined;
  const { title, publishedAt, isDayOnly } = issue;
  const stored = body && issue.textHash === toHash ? { title, text: textOfHtml(body.html) } : undefined;
  const touched = await findTouched(row);
  return {
    ...{ issueId, newsletterId, title, publishedAt, isDayOnly, state, changedAt, seenAt },
    kind: changes[0]?.kind ?? 'added',
    changes: showChanges({ changes: changes.slice(0, most) }, stored),
    changeCount: changes.length,
    touched,
  };
}

function inOrder(one: CorrectionRow, other: CorrectionRow, dayOf: (at: number) => number): number {
  const rank = ({ changes: [worst] }: CorrectionRow) => (worst ? rankOfKind(worst.kind) : 0);
  return (
    dayOf(other.changedAt) - dayOf(one.changedAt) ||
    rank(one) - rank(other) ||
    other.changedAt - one.changedAt
  );
}
