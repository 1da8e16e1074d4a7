import { database } from '../database.ts';
import { keyOfEdition } from '../guide-editions.ts';
import { isReadable } from '../is-readable.ts';
import { guideDueKey, noteSearchDue } from '../search-due.ts';
import type { GuideEditionRow, GuideRow } from '../types.ts';
import { noteUnfinished } from '../unfinished.ts';
import { nameGuide } from './local-names.ts';
import type { Manner, Names, Newcomers, Tally } from './types.ts';

/**
 * Takes in guides of a file: those that are here stay as they are, those that lack are added as not saved. Their files come
 * behind them (`keepArrivedFile`); without one they are saved again as others are, and not by themselves, since their links die.
 */
export async function uniteGuides(
  arrived: readonly GuideRow[],
  names: Names,
  { wanted }: Newcomers,
  manner: Manner,
): Promise<Tally> {
  const { guides, issues } = database;
  return await database.transaction('rw', [guides, issues], async () => {
    const rows = arrived.map(
      (row): GuideRow => ({
        ...row,
        ...localOf(row, names),
        ...{ state: 'offered', failure: null, failedAt: null, failures: 0, tryAt: null },
        ...{ bytes: null, sha256: null, savedAt: null },
      }),
    );
    const present = await guides.bulkGet(rows.map(({ id }) => id));
    const owners = await issues.bulkGet(rows.map(({ issueId }) => issueId));
    const isOwned = ({ newsletterId }: GuideRow, at: number) =>
      owners[at] !== undefined || (manner === 'on-trial' && wanted.has(newsletterId));
    const added = rows.filter((row, at) => present[at] === undefined && isOwned(row, at));
    if (manner === 'for-good') await guides.bulkPut(added);
    return { added: added.length, changed: 0, left: rows.length - added.length };
  });
}

function localOf(row: GuideRow, names: Names): Pick<GuideRow, 'id' | 'issueId' | 'newsletterId'> {
  const { guideId: id, ...local } = nameGuide({ ...row, guideId: row.id }, names);
  return { id, ...local };
}

/** What is said of a guide's file where it comes from. */
export interface ArrivedFile {
  guideId: string;
  version: number;
  sha256: string;
  savedAt: number;
}

/**
 * Puts back the file of a guide that is not saved here. One that was deleted here stays deleted.
 *
 * @param file null on trial: nothing is written
 * @returns whether it is, or would be, put back
 */
export async function keepArrivedFile(arrived: ArrivedFile, file: Blob | null): Promise<boolean> {
  const { guides, guideFiles, guideTexts, searchDue, unfinished } = database;
  const { guideId, sha256, savedAt, version } = arrived;
  const present = await guideFiles.get(guideId).catch(() => undefined);
  const isThere = present !== undefined && (await isReadable(present.file));
  return await database.transaction(
    'rw',
    [guides, guideFiles, guideTexts, searchDue, unfinished],
    async () => {
      const guide = await guides.get(guideId);
      if (guide && !isLacking(guide, isThere)) return false;
      if (file === null || !guide) return file === null;
      await guideFiles.put({ guideId, file });
      await guideTexts.delete(guideId);
      await guides.put({
        ...guide,
        ...{ state: 'saved', failure: null, failedAt: null, failures: 0, tryAt: null },
        ...{ bytes: file.size, sha256, savedAt, version: Math.max(version, guide.version) },
      });
      await noteSearchDue([guideDueKey(guideId)]);
      await noteUnfinished({ newsletterId: guide.newsletterId });
      return true;
    },
  );
}

/** Deleting a guide leaves it offered, with the hash of what it was (`removed-guides.ts`). */
function isLacking({ state, sha256 }: GuideRow, isThere: boolean): boolean {
  if (state === 'saved') return !isThere;
  return !(state === 'offered' && sha256 !== null);
}

/**
 * Adds a former edition of a guide with its file, unless the guide has that edition.
 *
 * @param file null on trial: nothing is written
 * @returns whether it is, or would be, added
 */
export async function keepArrivedEdition(
  edition: Omit<GuideEditionRow, 'bytes'>,
  file: Blob | null,
): Promise<boolean> {
  const { guides, guideFiles, guideEditions } = database;
  return await database.transaction('rw', [guides, guideFiles, guideEditions], async () => {
    const { guideId, version, sha256 } = edition;
    const [guide, present] = [await guides.get(guideId), await guideEditions.get([guideId, version])];
    const isKnown = present !== undefined || (guide !== undefined && guide.sha256 === sha256);
    if (isKnown || file === null || !guide) return !isKnown && file === null;
    await guideFiles.put({ guideId: keyOfEdition(guideId, version), file });
    await guideEditions.put({ ...edition, bytes: file.size });
    return true;
  });
}
