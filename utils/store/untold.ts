import { database } from './database.ts';
import type { UntoldRow } from './types.ts';

/**
 * What came back after a loss and does not stand in storage.local yet, where it is told from. It lies beside the outbox: what it tells
 * of is written to the same database, in the same transaction where that can be.
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

/**
 * Within a transaction over `unfinished`: what comes back in it is told of though the worker ends, or the disk is full, before anything
 * else is written.
 *
 * @param at epoch ms
 */
export async function addUntold(
  came: { readings?: number; newsletters?: number },
  at: number,
): Promise<void> {
  const { readings = 0, newsletters = 0, lost = 'nothing' } = (await findUntold()) ?? {};
  await keepUntold({
    ...{ at, lost },
    readings: readings + (came.readings ?? 0),
    newsletters: newsletters + (came.newsletters ?? 0),
  });
}
