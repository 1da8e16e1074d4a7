import Dexie from 'dexie';
import type { CorrectionKind } from '../learning/corrections/types.ts';
import { database } from './database.ts';
import { listHiddenIds } from './newsletters.ts';
import type { CorrectionRow, IssueRow } from './types.ts';
import { noteUnfinished } from './unfinished.ts';

export async function findCorrection(issueId: string): Promise<CorrectionRow | undefined> {
  return await database.corrections.get(issueId);
}

/** What is to be told, or was seen; what was changed last first, at most `limit`. Of newsletters subscribed to. */
export async function listCorrections(state: 'open' | 'seen', limit: number): Promise<CorrectionRow[]> {
  const hidden = await listHiddenIds(null);
  const rows = inState(state).reverse();
  const shown = hidden.size > 0 ? rows.filter((row) => !hidden.has(row.newsletterId)) : rows;
  return await shown.limit(limit).toArray();
}

/** What is to be told, counted up to `atMost`. Of newsletters subscribed to. */
export async function countOpenCorrections(atMost: number): Promise<number> {
  return (await listCorrections('open', atMost)).length;
}

/** What was not compared yet, at most `limit`. */
export async function listDueCorrections(limit: number): Promise<CorrectionRow[]> {
  return await inState('due').limit(limit).toArray();
}

const inState = (state: CorrectionRow['state']) =>
  database.corrections.where('[state+changedAt]').between([state, Dexie.minKey], [state, Dexie.maxKey]);

/**
 * Notes that the text of an issue that was read is another now, to be compared. What the person has not seen yet is told from the
 * version that was read: further edits add to it. Call it in the transaction that writes the edit.
 *
 * @param fromHash `IssueRow.textHash` before the edit
 */
export async function noteEdited(issue: IssueRow, fromHash: string, now: number): Promise<void> {
  const present = await database.corrections.get(issue.id);
  const isUnseen = present !== undefined && present.state !== 'seen';
  const { id: issueId, newsletterId, identity, textHash: toHash } = issue;
  await database.corrections.put({
    ...{ issueId, newsletterId, identity, toHash, changedAt: now, seenAt: null },
    fromHash: isUnseen ? present.fromHash : fromHash,
    state: 'due',
    changes: isUnseen ? present.changes : [],
  });
}

/**
 * Writes what the comparison found, unless the issue was edited once more meanwhile; the issue's row repeats the worst of it, and
 * the popup's snapshot has to follow.
 *
 * @param changes worst first; none where nothing is to be told
 */
export async function saveCompared(row: CorrectionRow, changes: CorrectionRow['changes']): Promise<void> {
  await inCorrections(async () => {
    const present = await database.corrections.get(row.issueId);
    if (present?.state !== 'due' || present.toHash !== row.toHash) return;
    await database.corrections.put({ ...present, changes, state: changes.length > 0 ? 'open' : 'silent' });
    await repeat(present, changes[0]?.kind ?? null);
  });
}

/**
 * Notes that the person has seen what changed, or takes this back.
 *
 * @param seenAt epoch ms; null takes it back
 * @returns false when there is nothing to tell of that issue
 */
export async function markCorrectionSeen(issueId: string, seenAt: number | null): Promise<boolean> {
  return await inCorrections(async () => {
    const present = await database.corrections.get(issueId);
    if (!present || present.state !== (seenAt === null ? 'seen' : 'open')) return false;
    await database.corrections.put({ ...present, state: seenAt === null ? 'open' : 'seen', seenAt });
    await repeat(present, seenAt === null ? (present.changes[0]?.kind ?? null) : null);
    return true;
  });
}

/** Only what differs is written: whoever shows the issue's row would read it anew. */
async function repeat(
  { issueId, newsletterId }: CorrectionRow,
  corrected: CorrectionKind | null,
): Promise<void> {
  const issue = await database.issues.get(issueId);
  if (!issue || (issue.corrected ?? null) === corrected) return;
  await database.issues.put({ ...issue, corrected });
  await noteUnfinished({ newsletterId });
}

async function inCorrections<T>(act: () => Promise<T>): Promise<T> {
  return await database.transaction('rw', ['corrections', 'issues', 'unfinished'], act);
}
