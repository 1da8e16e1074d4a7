import Dexie from 'dexie';
import { database } from '../database.ts';
import type { CorrectionRow, GuideEditionRow, GuideRow, PlaceRow } from '../types.ts';
import type { ArrivedIssue } from './types.ts';

/**
 * Rows as they leave for a file, some at a time and in the order of their keys, which is no order a person sees: each call is a
 * transaction of its own, so that what is written between two of them is in the file or not, whole.
 */

/** How many rows there are of each kind. */
export async function countRows(): Promise<
  Readonly<Record<'issues' | 'places' | 'corrections' | 'guides', number>>
> {
  const { issues, places, corrections, guides } = database;
  const counts = [issues.count(), places.count(), corrections.count(), guides.count()] as const;
  const [ofIssues, ofPlaces, ofCorrections, ofGuides] = await Promise.all(counts);
  return { issues: ofIssues, places: ofPlaces, corrections: ofCorrections, guides: ofGuides };
}

/** Some issues with what they say, at most `limit`, as far from each other as they can be: neighbours are of one newsletter. */
export async function sampleIssues(limit: number): Promise<ArrivedIssue[]> {
  const { issues, issueBodies } = database;
  return await database.transaction('r', [issues, issueBodies], async () => {
    const all = await issues.toCollection().primaryKeys();
    const ids = all.filter(
      (_, at) => Math.floor((at * limit) / all.length) !== Math.floor(((at - 1) * limit) / all.length),
    );
    const [rows, bodies] = await Promise.all([issues.bulkGet(ids), issueBodies.bulkGet(ids)]);
    return rows.flatMap((row, at) => (row ? { row, body: bodies[at] ?? null } : []));
  });
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
