import { sourceKey } from '../../address/source-key.ts';
import { readLocal, writeLocal } from '../../platform/local.ts';
import { withLock } from '../../platform/locks.ts';
import { listKnownIds, listSubscribedBy } from '../../store/newsletters.ts';
import { canonicalText } from '../canonical-text.ts';
import type { MergeRecord } from '../merge/types.ts';
import { parseSource } from '../pack-subscription.ts';

const key = 'aliases';

/**
 * What newsletters of other machines are called here, where the same one was added by another address: by their id there. Kept
 * for good, since of one that was removed here its copies there are to be known as well; but none holds while a newsletter here has
 * that very id.
 */
export type Aliases = Readonly<Record<string, string>>;

export async function readAliases(): Promise<Aliases> {
  return (await read()).held;
}

/** With those that records from elsewhere show. Nothing is kept by it (`saveAliases`). */
export async function findAliases(records: readonly MergeRecord[]): Promise<Aliases> {
  const known = await readAliases();
  const subscriptions = records.filter(({ kind, id }) => kind === 'subscription' && known[id] === undefined);
  const own = new Set(await listKnownIds(subscriptions.map(({ id }) => id)));
  const found: Record<string, string> = {};
  for (const { id, fields } of subscriptions.filter((record) => !own.has(record.id))) {
    const { address, source } = fields;
    const url = parseSource(source?.value)?.url;
    const keys = [address?.value, url].flatMap((one) => (typeof one === 'string' ? sourceKey(one) : []));
    const [same] = await listSubscribedBy(keys);
    if (same) found[id] = same.id;
  }
  return { ...known, ...found };
}

/** Keeps them beside those that are kept. Takes the lock `merging`. */
export async function saveAliases(aliases: Aliases): Promise<void> {
  await withLock('merging', async () => {
    const { stored, held } = await read();
    const all = { ...held, ...aliases };
    if (canonicalText(all) !== canonicalText(stored ?? {})) await writeLocal(key, all);
  });
}

async function read(): Promise<{ stored: unknown; held: Aliases }> {
  const stored = await readLocal(key);
  const isRecord = typeof stored === 'object' && stored !== null && !Array.isArray(stored);
  const all = isRecord ? Object.entries(stored).filter(([, id]) => typeof id === 'string') : [];
  const own = new Set(await listKnownIds(all.map(([id]) => id)));
  return { stored, held: Object.fromEntries(all.filter(([id]) => !own.has(id))) };
}
