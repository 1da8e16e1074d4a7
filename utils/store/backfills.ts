import { database } from './database.ts';
import type { BackfillRow } from './types.ts';

export async function findBackfill(newsletterId: string): Promise<BackfillRow | undefined> {
  return await database.backfills.get(newsletterId);
}

/** Those under way, the one whose turn comes first before the others. */
export async function listRunningBackfills(): Promise<BackfillRow[]> {
  return await database.backfills.where('state').equals('running').sortBy('nextAt');
}

export async function putBackfill(row: BackfillRow): Promise<void> {
  await database.backfills.put(row);
}

export async function updateBackfill(newsletterId: string, change: Partial<BackfillRow>): Promise<void> {
  await database.backfills.update(newsletterId, change);
}
