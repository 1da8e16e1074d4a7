import { database } from './database.ts';
import { noteUnfinished } from './unfinished.ts';

/** The saved file; undefined when it was never saved, or is gone. */
export async function findGuideFile(guideId: string): Promise<Blob | undefined> {
  return (await database.guideFiles.get(guideId))?.file;
}

/** Stores the file and says so in the guide's row, together or not at all. */
export async function saveGuideFile(guideId: string, file: Blob, sha256: string, now: number): Promise<void> {
  const { guideFiles, guides, unfinished } = database;
  await database.transaction('rw', [guideFiles, guides, unfinished], async () => {
    const guide = await guides.get(guideId);
    if (!guide) return;
    await guideFiles.put({ guideId, file });
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
