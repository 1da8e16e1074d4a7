import { database } from './database.ts';
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
 */
export async function saveGuideFile(guideId: string, file: Blob, sha256: string, now: number): Promise<void> {
  const { guideFiles, guides, guideTexts, searchDue, unfinished } = database;
  await database.transaction('rw', [guideFiles, guides, guideTexts, searchDue, unfinished], async () => {
    const guide = await guides.get(guideId);
    if (!guide) return;
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

/**
 * Whether a stored file can still be read. The database keeps large ones as files of their own: where such a file is gone, its row
 * is there all the same.
 */
export async function isReadable(file: Blob): Promise<boolean> {
  try {
    const ends = [file.slice(0, 1), file.slice(Math.max(file.size - 1, 0))];
    const [first, last] = await Promise.all(ends.map((end) => end.arrayBuffer()));
    return first?.byteLength === 1 && last?.byteLength === 1;
  } catch {
    return false;
  }
}
