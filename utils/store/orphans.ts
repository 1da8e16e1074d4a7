import { database } from './database.ts';
import type { LedgerRow } from './types.ts';

/**
 * What is known of issues that are no longer stored, newest first: their newsletter was removed, or they were lost.
 *
 * @param list all, or those that were read
 * @param from those that came out from then on, epoch ms
 * @param to and before then
 */
export async function listOrphans(
  newsletterId: string | null,
  list: 'all' | 'read',
  { from, to }: { from: number; to: number },
): Promise<LedgerRow[]> {
  const start = [...(newsletterId === null ? [] : [newsletterId]), 1];
  const rows = await database.ledger
    .where(`[${newsletterId === null ? '' : 'newsletterId+'}isOrphan+publishedAt]`)
    .between([...start, from], [...start, to], true, false)
    .toArray();
  return rows.filter((row) => list === 'all' || row.readAt !== null).reverse();
}

/** Ledger rows by their keys, in that order; undefined where there is none any more. */
export async function findLedgerRows(keys: readonly [string, string][]): Promise<(LedgerRow | undefined)[]> {
  return await database.ledger.bulkGet([...keys]);
}
