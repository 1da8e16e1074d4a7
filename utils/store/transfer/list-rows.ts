import Dexie from 'dexie';
import { database } from '../database.ts';
import type { CorrectionRow, GuideEditionRow, GuideRow, PlaceRow } from '../types.ts';
import type { ArrivedIssue } from './types.ts';

/**
 * Rows as they leave for a file, some at a time and in the order of their keys, which is no order a person sees: each call is a
 * transaction of its own, so that what is written between two of them is in the file or not, whole.
 */

/** How many issues there are, and of how many something was read. */
export async function countRows(): Promise<{ issues: number; readings: number }> {
  const [issues, readings] = await Promise.all([database.issues.count(), database.ledger.count()]);
  return { issues, readings };
}

/** Issues with what they say behind `after`, at most `limit`. */
export async function listIssuesAfter(after: string | null, limit: number): Promise<ArrivedIssue[]> {
  const { issues, issueBodies } = database;
  return await database.transaction('r', [issues, issueBodies], async () => {
    const rows = await issues
      .where('id')
      .above(after ?? Dexie.minKey)
      .limit(limit)
      .toArray();
    const bodies = await issueBodies.bulkGet(rows.map(({ id }) => id));
    return rows.map((row, at) => ({ row, body: bodies[at] ?? null }));
  });
}

export async function listPlacesAfter(after: PlaceRow | null, limit: number): Promise<PlaceRow[]> {
  const key = after && [after.newsletterId, after.identity];
  return await database.places
    .where('[newsletterId+identity]')
    .above(key ?? [Dexie.minKey, Dexie.minKey])
    .limit(limit)
    .toArray();
}

export async function listCorrectionsAfter(
  after: CorrectionRow | null,
  limit: number,
): Promise<CorrectionRow[]> {
  const rows = database.corrections.where('issueId').above(after?.issueId ?? Dexie.minKey);
  return await rows.limit(limit).toArray();
}

export async function listGuidesAfter(after: GuideRow | null, limit: number): Promise<GuideRow[]> {
  return await database.guides
    .where('id')
    .above(after?.id ?? Dexie.minKey)
    .limit(limit)
    .toArray();
}

/** All editions of guides that were published again: few, and short. */
export async function listAllEditions(): Promise<GuideEditionRow[]> {
  return await database.guideEditions.toArray();
}
