import { listKnownKeys } from '../../store/transfer/list-known-keys.ts';
import type { Manner, Newcomers, Tally } from '../../store/transfer/types.ts';
import { ensureDevice } from '../ensure-device.ts';
import { readClamps, saveClamps } from '../kept-clamps.ts';
import { type Comparison, compareRecords } from '../merge/compare-records.ts';
import { enterRecords, mergeClamps } from '../merge/enter-records.ts';
import { isRemoved } from '../merge/is-removed.ts';
import { recordKey } from '../merge/merge-records.ts';
import { restamp } from '../merge/restamp.ts';
import type { Clamps, MergeRecord, RecordKind } from '../merge/types.ts';
import { type Aliases, findAliases, saveAliases } from '../records/aliases.ts';
import { isStorable } from '../records/is-storable.ts';
import { keepRecords } from '../records/keep-records.ts';
import { listRecords } from '../records/list-records.ts';
import { localiseRecords } from '../records/localise-records.ts';
import { spareOther } from '../records/spare-other.ts';
import { noteFormer } from './note-former.ts';
import type { RestoredFrom, TakenRecords } from './types.ts';

interface Taken extends TakenRecords {
  newcomers: Newcomers;
  /** What newsletters of the file are called here. */
  aliases: Aliases;
  /** Newsletters that come in. */
  addedIds: string[];
  /** How many records make no row. */
  unfit: number;
  /** How it was before; null on trial. */
  from: RestoredFrom | null;
}

/**
 * Takes in what a backup holds of what is merged, or tells what would come of it.
 *
 * @param clamps those that are in the backup
 * @param now epoch ms
 */
export async function takeRecords(
  records: readonly MergeRecord[],
  clamps: Clamps,
  manner: Manner,
  now: number,
): Promise<Taken> {
  const device = await ensureDevice();
  const entered = enterRecords(records, mergeClamps(await readClamps(), clamps), now);
  const aliases = await findAliases(entered.records);
  const own = (await listRecords(device)).map((record) => restamp(record, entered.clamps));
  const known = new Map(own.map((record) => [recordKey(record), record]));
  const localised = await localiseRecords(entered.records, aliases);
  const incoming = localised
    .filter((record) => isStorable(record, now))
    .map((record) => spareOther(record, known.get(recordKey(record)), device));
  const comparison = compareRecords(own, incoming);
  const added = subscriptionsOf(comparison, 'added');
  const gone = new Set(subscriptionsOf(comparison, 'removed').map(({ id }) => id));
  const present = own.filter((record) => record.kind === 'subscription' && !isRemoved(record));
  const wanted = new Set([...present, ...added].map(({ id }) => id).filter((id) => !gone.has(id)));
  const knownKeys = await listKnownKeys();
  const keep = async () => {
    await saveClamps(entered.clamps);
    await saveAliases(aliases);
    await keepRecords(incoming, { device, clamps: entered.clamps, now });
  };
  const from = manner === 'for-good' ? await noteFormer(comparison, own, keep) : null;
  return {
    ...tallies(comparison, own, incoming),
    addresses: added.flatMap(({ fields }) => {
      const address = fields.address?.value;
      return typeof address === 'string' ? address : [];
    }),
    newcomers: { wanted, knownKeys },
    aliases,
    addedIds: added.map(({ id }) => id),
    unfit: localised.length - incoming.length,
    from,
  };
}

const subscriptionsOf = ({ changes }: Comparison, outcome: 'added' | 'removed') =>
  changes
    .filter((change) => change.outcome === outcome && change.record.kind === 'subscription')
    .map(({ record }) => record);

/** What was removed here and there is not spoken of. */
function tallies(
  { counts }: Comparison,
  own: readonly MergeRecord[],
  incoming: readonly MergeRecord[],
): Pick<TakenRecords, 'subscriptions' | 'settings' | 'readings' | 'notes' | 'entries'> {
  const there = new Set(own.filter((record) => !isRemoved(record)).map(recordKey));
  const silent = incoming.filter((record) => isRemoved(record) && !there.has(recordKey(record)));
  const tally = (kind: RecordKind): Tally => {
    const { added, changed, removed, left } = counts[kind];
    const unsaid = silent.filter((record) => record.kind === kind).length;
    return { added, changed, ...(removed > 0 ? { removed } : {}), left: left - unsaid };
  };
  return {
    subscriptions: tally('subscription'),
    settings: tally('setting'),
    readings: tally('reading'),
    notes: tally('annotation'),
    entries: tally('logEntry'),
  };
}
