import Dexie from 'dexie';
import { database } from './database.ts';
import { isReadable } from './is-readable.ts';
import type { GuideEditionRow, GuideRow } from './types.ts';

/** Former files stand in `guideFiles` under a key that no guide has, since no id begins with a blank. */
export const keyOfEdition = (guideId: string, version: number) => ` edition ${version} ${guideId}`;

/** The former editions of a guide, the latest first. */
export async function listGuideEditions(guideId: string): Promise<GuideEditionRow[]> {
  return await ofGuide(guideId).reverse().toArray();
}

/** The file of a former edition; undefined when it is gone, or cannot be read any more. */
export async function findEditionFile(guideId: string, version: number): Promise<Blob | undefined> {
  const row = await database.guideFiles.get(keyOfEdition(guideId, version)).catch(() => undefined);
  return row && (await isReadable(row.file)) ? row.file : undefined;
}

/**
 * Keeps the present file of a guide as a former edition. Call it in a transaction of `guideFiles` and `guideEditions`, before
 * another file takes its place.
 */
export async function keepEdition(guide: GuideRow, now: number): Promise<void> {
  const { id: guideId, version, sha256, savedAt } = guide;
  if (sha256 === null || savedAt === null) return;
  // Firefox refuses a row whose file is gone.
  const present = await database.guideFiles.get(guideId).catch(() => undefined);
  if (!present) return;
  const { file } = present;
  await database.guideFiles.put({ guideId: keyOfEdition(guideId, version), file });
  await database.guideEditions.put({
    ...{ guideId, version, sha256, savedAt },
    bytes: file.size,
    replacedAt: now,
  });
}

/** Deletes the former editions of these guides. Call it in a transaction of `guideFiles` and `guideEditions`. */
export async function deleteEditions(guideIds: readonly string[]): Promise<void> {
  const { guideFiles, guideEditions } = database;
  for (const guideId of guideIds) {
    const keys = (await ofGuide(guideId).primaryKeys()) as [string, number][];
    await guideFiles.bulkDelete(keys.map(([, version]) => keyOfEdition(guideId, version)));
    await guideEditions.bulkDelete(keys);
  }
}

const ofGuide = (guideId: string) =>
  database.guideEditions.where('[guideId+version]').between([guideId, Dexie.minKey], [guideId, Dexie.maxKey]);
