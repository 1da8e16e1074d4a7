import { database } from './database.ts';
import type { UntoldRow } from './types.ts';

/**
 * What came back after a loss and is not told yet, while storage.local, where that is told from, does not take it. It lies beside the
 * outbox: what it tells of has just been written to the same database.
 */
const table = () => database.table<UntoldRow, string>('unfinished');

export const untoldKey = 'untold';

export async function findUntold(): Promise<UntoldRow | undefined> {
  return await table().get(untoldKey);
}

export async function keepUntold(told: Omit<UntoldRow, 'key'>): Promise<void> {
  await table().put({ key: untoldKey, ...told });
}

export async function removeUntold(): Promise<void> {
  await table().delete(untoldKey);
}
