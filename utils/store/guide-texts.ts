import { database } from './database.ts';
import { guideDueKey, noteSearchDue } from './search-due.ts';
import type { GuideTextRow } from './types.ts';

export async function findGuideText(guideId: string): Promise<GuideTextRow | undefined> {
  return await database.guideTexts.get(guideId);
}

/** In the order of `guideIds`. */
export async function listGuideTexts(guideIds: readonly string[]): Promise<(GuideTextRow | undefined)[]> {
  return await database.guideTexts.bulkGet([...guideIds]);
}

/** Saved guides whose file has not been read, at most `limit`: another file saved under an id takes the words of the first away. */
export async function listUnreadGuides(limit: number): Promise<string[]> {
  const [saved, read] = await Promise.all([
    database.guides.where('state').equals('saved').primaryKeys(),
    database.guideTexts.toCollection().primaryKeys(),
  ]);
  const known = new Set(read);
  return saved.filter((id) => !known.has(id)).slice(0, limit);
}

/** Keeps what was read of a guide, and notes that the index has to follow; nothing when the guide has another file by now. */
export async function saveGuideText(row: GuideTextRow): Promise<void> {
  const { guides, guideTexts, searchDue } = database;
  await database.transaction('rw', [guides, guideTexts, searchDue], async () => {
    const guide = await guides.get(row.guideId);
    if (!guide || guide.version !== row.version) return;
    await guideTexts.put(row);
    await noteSearchDue([guideDueKey(row.guideId)]);
  });
}
