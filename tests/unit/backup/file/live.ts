import { fakeBrowser } from 'wxt/testing/fake-browser';
import { compress } from '../../../../utils/backup/file/compress.ts';
import { gatherRows } from '../../../../utils/backup/file/gather-rows.ts';
import { restoreBackup } from '../../../../utils/backup/file/restore-backup.ts';
import type { Restored, RestoredFrom } from '../../../../utils/backup/file/types.ts';
import { writeBackup } from '../../../../utils/backup/file/write-backup.ts';
import { readerSizeSetting, writeSetting } from '../../../../utils/platform/settings.ts';
import { putAnnotation } from '../../../../utils/store/annotations.ts';
import { database } from '../../../../utils/store/database.ts';
import { saveGuideFile } from '../../../../utils/store/guide-files.ts';
import { recordReading } from '../../../../utils/store/ledger.ts';
import { putLogEntry } from '../../../../utils/store/log-entries.ts';
import { savePlace } from '../../../../utils/store/places.ts';
import type { Manner } from '../../../../utils/store/transfer/types.ts';
import {
  check,
  day,
  entry,
  guide,
  issueOf,
  startAfresh,
  subscribe,
  thursday,
} from '../../../browser/store/fixtures.ts';
import { annotationOf, logEntryOf } from '../kept-rows.ts';

export const later = thursday + 2 * day;
export const second = 'notes.example';

/** A browser with two newsletters, in which something was read, noted and logged. */
export async function live(): Promise<void> {
  await check([entry('acne', thursday - 7 * day)], { now: thursday - 7 * day });
  await check([entry('rosacea', thursday, { guides: [guide] })], { now: thursday });
  await subscribe({ id: second, name: 'Practice Notes', isNamed: true });
  await check([entry('warts', thursday)], { newsletterId: second, now: thursday });
  await recordReading((await issueOf('rosacea')).id, { kind: 'opened', where: 'popup' }, thursday + 5);
  await recordReading((await issueOf('acne')).id, { kind: 'noted', note: 'Look up.' }, thursday + 6);
  const { identity, textHash } = await issueOf('rosacea');
  await savePlace({ newsletterId: 'home', identity, position: 3, textHash, changedAt: thursday });
  await putAnnotation('note', { ...annotationOf('note'), newsletterId: 'home', identity }, thursday + 7);
  await putLogEntry('entry', logEntryOf('entry'), thursday + 8);
  await writeSetting(readerSizeSetting, 4, thursday);
  const [offered] = await database.guides.toArray();
  const file = new Blob(['%PDF words'], { type: 'application/pdf' });
  await saveGuideFile(offered?.id ?? '', file, 'ab'.repeat(32), thursday + 9);
}

export async function makeBackup(withFiles = true): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  await compress(writeBackup(gatherRows(withFiles), later), async (part) => void parts.push(part));
  return new Blob(parts);
}

/** What is said of it, and how it was before. */
export async function restoreFrom(
  file: Blob,
  manner: Manner = 'for-good',
): Promise<{ value: Restored; from: RestoredFrom | null }> {
  const result = await restoreBackup(file, manner, later, () => undefined);
  if (!result.ok) throw new Error(result.error.kind);
  return result;
}

export const restore = async (file: Blob, manner: Manner = 'for-good') =>
  (await restoreFrom(file, manner)).value;

/** Another browser, of the same newsletter. */
export async function startElsewhere(): Promise<void> {
  fakeBrowser.reset();
  await startAfresh();
}
