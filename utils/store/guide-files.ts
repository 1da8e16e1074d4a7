import { database } from './database.ts';
import { keepEdition } from './guide-editions.ts';
import { isReadable } from './is-readable.ts';
import { guideDueKey, noteSearchDue } from './search-due.ts';
import { noteUnfinished } from './unfinished.ts';

/**
 * The saved file; undefined when it was never saved, is gone, or cannot be read any more. Where the file behind a row is gone,
 * Firefox refuses the row itself, Chromium to read what it holds.
 */
export async function findGuideFile(guideId: string): Promise<Blob | undefined> {
  const row = await database.guideFiles.get(guideId).catch(() => undefined);
  return row && (await isReadable(row.file)) ? row.file : undefined;
}

/**
 * Stores the file and says so in the guide's row, together or not at all. The words of another file that was saved under this id
 * are no longer the guide's.
 *
 * @param isAnew it is a newer edition of one that was saved when it was asked for: deleted since, it stays so
 */
export async function saveGuideFile(
  guideId: string,
  file: Blob,
  sha256: string,
  now: number,
  isAnew = false,
): Promise<void> {
  const { guideFiles, guideEditions, guides, guideTexts, searchDue, unfinished } = database;
  const tables = [guideFiles, guideEditions, guides, guideTexts, searchDue, unfinished];
  await database.transaction('rw', tables, async () => {
    const guide = await guides.get(guideId);
    if (!guide || (isAnew && guide.state !== 'saved')) return;
    // Published again: both editions are kept.
    if (guide.sha256 !== sha256) await keepEdition(guide, now);
    await guideFiles.put({ guideId, file });
    if (guide.sha256 !== sha256) await guideTexts.delete(guideId);
    if (guide.sha256 !== sha256 || guide.savedAt === null) await noteSearchDue([guideDueKey(guideId)]);
    await guides.put({
      ...guide,
      state: 'saved',
      failure: null,
      failedAt: null,
      failures: 0,
      tryAt: null,
      bytes: file.size,
      sha256,
      savedAt: now,
      version: guide.sha256 === sha256 ? guide.version : guide.version + 1,
    });
    await noteUnfinished({ newsletterId: guide.newsletterId });
  });
}
