import { database } from './database.ts';

/** The saved file; undefined when it was never saved. */
export async function findGuideFile(guideId: string): Promise<Blob | undefined> {
  return (await database.guideFiles.get(guideId))?.file;
}

/** Stores the file and says so in the guide's row, together or not at all. */
export async function saveGuideFile(guideId: string, file: Blob, sha256: string, now: number): Promise<void> {
  await database.transaction('rw', database.guideFiles, database.guides, async () => {
    const guide = await database.guides.get(guideId);
    if (!guide) return;
    await database.guideFiles.put({ guideId, file });
    await database.guides.update(guideId, {
      state: 'saved',
      failure: null,
      failedAt: null,
      failures: 0,
      bytes: file.size,
      sha256,
      savedAt: now,
      version: guide.sha256 === sha256 ? guide.version : guide.version + 1,
    });
  });
}
