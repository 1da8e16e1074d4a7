import { database } from './database.ts';
import { deleteEditions } from './guide-editions.ts';
import { guideDueKey, noteSearchDue } from './search-due.ts';
import type { GuideRow } from './types.ts';
import { noteUnfinished } from './unfinished.ts';

/**
 * Files of guides that were deleted stay for a short while, so that this can be taken back: in `guideFiles`, under a key that no
 * guide has, since no id begins with a blank. It says when the guide was deleted, and when it had been saved. An empty one stands for
 * a file that was gone before: former editions and words of the guide go with it.
 */
const prefix = ' removed ';
const keyOf = (removedAt: number, savedAt: number, guideId: string) =>
  `${prefix}${`${removedAt}`.padStart(15, '0')} ${savedAt} ${guideId}`;

interface RemovedFile {
  key: string;
  savedAt: number;
  guideId: string;
}

function parseKey(key: string): RemovedFile {
  const [, savedAt = '0', guideId = ''] = key.slice(prefix.length).match(/^\d+ (\d+) (.*)$/s) ?? [];
  return { key, savedAt: Number(savedAt), guideId };
}

/** Oldest first. */
async function listRemoved(before = '\uffff'): Promise<RemovedFile[]> {
  const keys = await database.guideFiles.where('guideId').between(prefix, `${prefix}${before}`).primaryKeys();
  return keys.map(parseKey);
}

/** Guides that were deleted and can still be taken back. */
export async function listRemovedGuides(): Promise<Set<string>> {
  return new Set((await listRemoved()).map(({ guideId }) => guideId));
}

/**
 * Deletes a saved guide: it is offered again, and not saved by itself. Its file is put aside.
 *
 * @returns how many bytes it took; undefined when it is not saved
 */
export async function removeGuideFile(guideId: string, now: number): Promise<number | undefined> {
  const { guides, guideFiles, searchDue, unfinished } = database;
  return await database.transaction('rw', [guides, guideFiles, searchDue, unfinished], async () => {
    const guide = await guides.get(guideId);
    if (guide?.state !== 'saved') return undefined;
    // Firefox refuses a row whose file is gone.
    const row = await guideFiles.get(guideId).catch(() => undefined);
    await guideFiles.put({
      guideId: keyOf(now, guide.savedAt ?? now, guideId),
      file: row?.file ?? new Blob(),
    });
    await guideFiles.delete(guideId);
    await change(guide, { state: 'offered', failure: null, savedAt: null, bytes: null, tryAt: null });
    return guide.bytes ?? 0;
  });
}

/**
 * Takes the deletion of a guide back.
 *
 * @returns false when its file is no longer there, or the guide is not
 */
export async function takeBackGuideFile(guideId: string): Promise<boolean> {
  const { guides, guideFiles, searchDue, unfinished } = database;
  return await database.transaction('rw', [guides, guideFiles, searchDue, unfinished], async () => {
    const removed = (await listRemoved()).findLast((one) => one.guideId === guideId);
    const guide = await guides.get(guideId);
    const row = removed && (await guideFiles.get(removed.key));
    if (!guide || !row) return false;
    await guideFiles.delete(removed.key);
    // It was saved anew meanwhile: that file is the newer one.
    if (guide.state === 'saved') return true;
    if (row.file.size > 0) await guideFiles.put({ guideId, file: row.file });
    const { savedAt } = removed;
    const saved = { state: 'saved', failure: null, failedAt: null, failures: 0, tryAt: null } as const;
    await change(guide, { ...saved, savedAt, bytes: row.file.size });
    return true;
  });
}

/** Deletes for good what was deleted before that moment, epoch ms; also the words of what was not saved anew. */
export async function purgeRemovedGuides(before: number): Promise<void> {
  const { guides, guideFiles, guideEditions, guideTexts } = database;
  await database.transaction('rw', [guides, guideFiles, guideEditions, guideTexts], async () => {
    const removed = await listRemoved(`${Math.max(before, 0)}`.padStart(15, '0'));
    if (removed.length === 0) return;
    await guideFiles.bulkDelete(removed.map(({ key }) => key));
    const rows = await guides.bulkGet(removed.map(({ guideId }) => guideId));
    const lost = removed.filter((_, at) => (rows[at]?.savedAt ?? null) === null);
    const lostIds = lost.map(({ guideId }) => guideId);
    await guideTexts.bulkDelete(lostIds);
    await deleteEditions(lostIds);
  });
}

async function change(guide: GuideRow, change: Partial<GuideRow>): Promise<void> {
  await database.guides.put({ ...guide, ...change });
  // Only what is saved is found by its words.
  await noteSearchDue([guideDueKey(guide.id)]);
  await noteUnfinished({ newsletterId: guide.newsletterId });
}
