import { hasDownloads, saveToDownloads } from '../../platform/downloads.ts';
import { readLocal, writeLocal } from '../../platform/local.ts';
import { withIdleLock } from '../../platform/locks.ts';
import { monthlyCopySetting, readSetting } from '../../platform/settings.ts';
import { listGenerations } from './list-generations.ts';
import { nameBackup } from './name-backup.ts';

/** The month of the last copy, `YYYY-MM` of the person's own zone. */
const key = 'monthlyCopySaved';

/**
 * Saves the newest backup that is kept to the downloads, once in each calendar month, where a person wants that and the browser
 * lets it. One that could not be saved is tried again by the next run, or by a page. Takes the lock `copy`, while nobody else does.
 *
 * @param now epoch ms
 */
export async function saveMonthlyCopy(now: number): Promise<void> {
  if (await readSetting(monthlyCopySetting)) await withIdleLock('copy', () => saveIfDue(now));
}

async function saveIfDue(now: number): Promise<void> {
  const month = monthOf(now);
  if ((await readLocal(key)) === month || !(await hasDownloads())) return;
  const [newest] = await listGenerations(now);
  if (newest && newest.madeAt <= now && (await saveToDownloads(newest.file, nameBackup(newest.madeAt))))
    await writeLocal(key, month);
}

function monthOf(time: number): string {
  const date = new Date(time);
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}`;
}
