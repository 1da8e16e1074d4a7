import { listStampedSettings, writeStampedSettings } from '../../platform/settings.ts';
import { isSameRecord } from '../merge/is-same-record.ts';
import { mergeRecord } from '../merge/merge-record.ts';
import { restamp } from '../merge/restamp.ts';
import type { MergeRecord } from '../merge/types.ts';
import { toSetting, toSettingRecord } from './setting-record.ts';
import type { Keeping } from './types.ts';

/** Takes in settings; one that this version does not know, or whose value is of another kind, is left out. @returns how many */
export async function keepSettings(
  records: readonly MergeRecord[],
  { device, clamps }: Pick<Keeping, 'device' | 'clamps'>,
): Promise<number> {
  const stored = records.length > 0 ? await listStampedSettings() : undefined;
  if (!stored) return 0;
  const own = new Map(stored.map((setting) => [setting.key, toSettingRecord(setting, device)]));
  const changed = records.flatMap((record) => {
    const present = own.get(record.id);
    const merged = mergeRecord(present ? restamp(present, clamps) : record, record);
    return present && isSameRecord(present, merged) ? [] : toSetting(merged);
  });
  return (await writeStampedSettings(changed)) ? changed.length : 0;
}
