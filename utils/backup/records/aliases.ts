import { readLocal, writeLocal } from '../../platform/local.ts';

const key = 'aliases';

/**
 * What newsletters of other machines are called here, where the same one was added by another address: by their id there. Kept
 * for good: of one that was removed here, its copies there are to be known as well.
 */
export type Aliases = Readonly<Record<string, string>>;

export async function readAliases(): Promise<Aliases> {
  const value = await readLocal(key);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(Object.entries(value).filter(([, id]) => typeof id === 'string'));
}

export async function saveAliases(aliases: Aliases): Promise<boolean> {
  return await writeLocal(key, aliases);
}
