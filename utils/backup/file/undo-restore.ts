import { listSettingStamps, settings, writeSetting } from '../../platform/settings.ts';
import { putBackKept } from '../../store/transfer/put-back-kept.ts';
import { forgetKept } from '../mirror-kept.ts';
import type { RestoredFrom } from './types.ts';

/**
 * Puts back what was noted, logged and set as it was before a backup was restored; what was changed since stays. The newsletters
 * that came in are the caller's to remove, and issues stay: they can be fetched again, and nobody is told of them. The caller
 * brings the views up to date afterwards. Takes the lock `derived`.
 */
export async function undoRestore(from: RestoredFrom): Promise<void> {
  await forgetKept(await putBackKept(from.kept));
  const present = await listSettingStamps();
  for (const { key, former, stamp } of from.settings) {
    const setting = settings.find((one) => one.key === key);
    if (setting && present.get(key) === stamp) await writeSetting(setting, former ?? setting.fallback);
  }
}
