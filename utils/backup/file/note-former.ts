import { listSettingStamps } from '../../platform/settings.ts';
import { type KeptRef, listKept } from '../../store/kept.ts';
import type { FormerKept } from '../../store/transfer/types.ts';
import type { Comparison } from '../merge/compare-records.ts';
import { recordKey } from '../merge/merge-records.ts';
import type { MergeRecord } from '../merge/types.ts';
import type { FormerSetting, RestoredFrom } from './types.ts';

/**
 * Runs what takes records in, and notes of what it changes how it was, as far as it can be put back: newsletters that come in, what was
 * noted and logged, settings.
 */
export async function noteFormer(
  { changes }: Comparison,
  own: readonly MergeRecord[],
  takeIn: () => Promise<unknown>,
): Promise<RestoredFrom> {
  const known = new Map(own.map((record) => [recordKey(record), record]));
  const newsletters = changes.filter(
    ({ outcome, record }) => outcome === 'added' && record.kind === 'subscription',
  );
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
  return { newsletters: newsletters.map(({ record }) => record.id), settings, kept };
}
