import type { Subscription } from '../../../utils/backup/types.ts';
import { newCheckState } from '../../../utils/store/check-state.ts';
import { database } from '../../../utils/store/database.ts';
import type { LedgerRow } from '../../../utils/store/types.ts';

/** Nothing is in the database but these. */
export async function fillDatabase(
  rows: readonly LedgerRow[],
  subscriptions: readonly Subscription[] = [],
): Promise<void> {
  await Promise.all(database.tables.map((table) => table.clear()));
  await database.ledger.bulkPut(rows);
  await database.newsletters.bulkPut(subscriptions.map(({ row }) => row));
  await database.checkStates.bulkPut(
    subscriptions.map(({ row, source }) => ({ ...newCheckState(row.id), source })),
  );
}

/** The ledger, sorted by newsletter and identity. */
export async function listAll(): Promise<LedgerRow[]> {
  return await database.ledger.toArray();
}

/** The subscriptions with their sources, sorted by id. */
export async function listSubscribed(): Promise<Subscription[]> {
  const rows = await database.newsletters.toArray();
  const states = await database.checkStates.bulkGet(rows.map(({ id }) => id));
  return rows.map((row, at) => ({ row, source: states[at]?.source ?? null }));
}
