import { listSettingStamps } from '../../platform/settings.ts';
import { type KeptRef, listKept } from '../../store/kept.ts';
import type { FormerKept } from '../../store/transfer/types.ts';
import type { Comparison } from '../merge/compare-records.ts';
import { recordKey } from '../merge/merge-records.ts';
import type { MergeRecord } from '../merge/types.ts';
import { parseSource } from '../pack-subscription.ts';
import type { FormerNewsletter, FormerSetting, RestoredFrom } from './types.ts';

/**
 * Runs what takes records in, and notes of what it changes how it was, as far as it can be put back: newsletters that come in and
 * go, what was noted and logged, settings.
 */
export async function noteFormer(
  { changes }: Comparison,
  own: readonly MergeRecord[],
  takeIn: () => Promise<unknown>,
): Promise<RestoredFrom> {
  const known = new Map(own.map((record) => [recordKey(record), record]));
  const subscriptions = changes.filter(({ record }) => record.kind === 'subscription');
  const newsletters = subscriptions
    .filter(({ outcome }) => outcome === 'added')
    .map(({ record }) => record.id);
  const gone = subscriptions.filter(({ outcome }) => outcome === 'removed');
  const removed = gone.flatMap(({ record }) => formerNewsletter(known.get(recordKey(record))));
  const refs = changes.flatMap(({ record: { kind, id } }): KeptRef[] => {
    if (kind === 'annotation') return [{ kind, id }];
    return kind === 'logEntry' ? [{ kind: 'entry', id }] : [];
  });
  const before = await listKept(refs);
  await takeIn();
  const after = await listKept(refs);
  const stamps = await listSettingStamps();
  const settings = changes.flatMap(({ record }): FormerSetting[] => {
    if (record.kind !== 'setting') return [];
    const former = known.get(recordKey(record))?.fields.value?.value;
    return [{ key: record.id, former, stamp: stamps.get(record.id) }];
  });
  const kept = refs.flatMap((ref, at): FormerKept[] => {
    const changedAt = after[at]?.changedAt;
    return changedAt === undefined ? [] : [{ ...ref, former: before[at] ?? null, changedAt }];
  });
  return { newsletters, removed, settings, kept };
}

function formerNewsletter(own: MergeRecord | undefined): FormerNewsletter[] {
  const { name, address, source } = own?.fields ?? {};
  if (!own || typeof address?.value !== 'string') return [];
  const chosen = typeof name?.value === 'string' ? name.value : null;
  return [{ id: own.id, name: chosen, address: address.value, source: parseSource(source?.value) }];
}
