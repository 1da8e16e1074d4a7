import { readLocal, writeLocal } from '../platform/local.ts';

/** More of one newsletter are not new at once, and a database that was set back lacks its last hours or days. */
const most = 20;

/** The key in storage.local of a newsletter's issues that were told of. */
export const toldKey = (newsletterId: string) => `told:${newsletterId}`;

/**
 * The identities of the issues a notification told of, the last 20 of a newsletter. A database that was damaged may have lost that
 * they were told of, or that they were ever there: found again they are new to it.
 */
export async function listTold(newsletterId: string): Promise<string[]> {
  const value = await readLocal(toldKey(newsletterId));
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

/**
 * Notes that these were told of.
 *
 * @param identities the newest first
 * @returns false when storage.local could not be opened: after a loss of data they may be told of once more
 */
export async function addTold(newsletterId: string, identities: readonly string[]): Promise<boolean> {
  const known = await listTold(newsletterId);
  const all = [...known.filter((one) => !identities.includes(one)), ...identities.toReversed()];
  return await writeLocal(toldKey(newsletterId), all.slice(-most));
}
