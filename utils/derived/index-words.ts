import { withSingleFlight } from '../platform/locks.ts';
import { addToLog } from '../platform/log.ts';
import { buildPart } from '../search/build-part.ts';
import { mergeParts } from '../search/merge-parts.ts';
import { isPart } from '../search/part-layout.ts';
import type { SearchDocument } from '../search/types.ts';
import { listGuideWords, listIssueWords } from '../store/list-words.ts';
import { listIssueIdsAfter, listSearchDue, noteAllDue, parseDueKey } from '../store/search-due.ts';
import { clearSearchParts, listSearchPartIds, listSearchParts, saveIndexed } from '../store/search-parts.ts';
import type { SearchPart } from '../store/types.ts';
import { namePart, parsePartName } from './part-name.ts';
import { planMerge } from './plan-merge.ts';
import { toGuideDocument, toIssueDocument, toShelfRows } from './search-documents.ts';

/** Some hundred milliseconds' work; the database is asked between two steps, which lets all else have its turn. */
const atATime = 100;

/**
 * Brings search index and shelves up to date with what has changed since: some documents at a time, each step written as a
 * whole. A worker that dies on the way leaves the rest to the next one.
 *
 * Takes the lock `index`. Rejects where the database does not take it, as on a full disk: it stays due.
 */
export async function indexWords(): Promise<void> {
  await withSingleFlight('index', async () => {
    if (await isOfAnotherFormat()) {
      await clearSearchParts();
      await noteAllDue();
    }
    while (await indexSome());
  });
}

/** Their names say it: at most starts of the worker there is nothing to be done, and no part is read. */
async function isOfAnotherFormat(): Promise<boolean> {
  return (await listSearchPartIds()).some((id) => !parsePartName(id));
}

/** @returns whether there was anything to do */
async function indexSome(): Promise<boolean> {
  const due = await listSearchDue(atATime);
  if (due.length === 0) return false;
  const named = due.flatMap(({ key }) => parseDueKey(key) ?? []);
  const all = due.find(({ key }) => parseDueKey(key) === undefined);
  const walked = all ? await listIssueIdsAfter(all.after, Math.max(1, atATime - named.length)) : [];
  const issueIds = named.filter(({ kind }) => kind === 'issue').map(({ id }) => id);
  const guideIds = named.filter(({ kind }) => kind === 'guide').map(({ id }) => id);
  const issues = await listIssueWords([...new Set([...issueIds, ...walked])]);
  const guides = await listGuideWords(
    issues.map(({ issue }) => issue.id),
    guideIds,
  );
  const stored = new Set([...issues.map(({ issue }) => issue.id), ...guides.map(({ guide }) => guide.id)]);
  const documents = [
    ...(await madeOf(issues, toIssueDocument)),
    ...(await madeOf(guides, toGuideDocument)),
    ...named.filter(({ id }) => !stored.has(id)).map(({ id, kind }) => emptyDocument(id, kind)),
  ];
  const shelf = (await madeOf(issues, toShelfRows)).flat();
  const { part, replaced } = await makePart(documents);
  await saveIndexed({ due, walked, part, replaced, issueIds: [...issueIds, ...walked], shelf });
  return true;
}

/** One that cannot be made is left out and written to the log: it must not hold up the others. */
async function madeOf<T, R>(sources: readonly T[], make: (one: T) => R): Promise<R[]> {
  const made: R[] = [];
  for (const source of sources) {
    try {
      made.push(make(source));
    } catch (error) {
      await addToLog([
        { at: Date.now(), job: 'index', newsletterId: null, what: make.name, error: String(error) },
      ]);
    }
  }
  return made;
}

/** Takes the place of one that is gone, and is found by nothing. */
const emptyDocument = (id: string, kind: SearchDocument['kind']): SearchDocument => ({
  ...{ id, kind, newsletterId: '', publishedAt: 0, title: '', headings: [], text: '', extra: '', shown: '' },
});

/** The part of these documents, the newest parts taken in. */
async function makePart(
  documents: readonly SearchDocument[],
): Promise<{ part: SearchPart | null; replaced: string[] }> {
  const made = await buildGood(documents);
  if (!made) return { part: null, replaced: [] };
  const parts = (await listSearchPartIds()).flatMap((id) => parsePartName(id) ?? []);
  const age = (parts.at(-1)?.age ?? 0) + 1;
  const own = { documents: made.count, kilobytes: Math.ceil(made.bytes.byteLength / 1024) };
  const older = await listSearchParts(planMerge(parts, own).map(({ id }) => id));
  // With no part in front of it, what stands for something that is gone hides nothing any more.
  const gone = older.length === parts.length ? documents.filter(isEmpty).map(({ id }) => id) : [];
  const bytes = await merge([...older.map((row) => row.bytes), made.bytes], new Set(gone));
  const count = older.reduce((sum, row) => sum + row.documents, made.count);
  return {
    part: { id: namePart(age, count, bytes.byteLength), documents: count, bytes },
    replaced: older.map(({ id }) => id),
  };
}

/** A part of all documents; where that fails, of those of which one can be made. */
async function buildGood(
  documents: readonly SearchDocument[],
): Promise<{ bytes: ArrayBuffer; count: number } | undefined> {
  if (documents.length === 0) return undefined;
  try {
    return { bytes: buildPart(documents), count: documents.length };
  } catch {
    const alone = await madeOf(documents, (one) => buildPart([one]));
    return alone.length > 0 ? { bytes: mergeParts(alone, new Set()), count: alone.length } : undefined;
  }
}

/** A part that cannot be read is the end of the index, which is made anew at the next start. */
async function merge(parts: readonly ArrayBuffer[], gone: ReadonlySet<string>): Promise<ArrayBuffer> {
  const [only] = parts;
  if (only && parts.length === 1 && gone.size === 0) return only;
  try {
    if (!parts.every(isPart)) throw new Error('A part is not what its name says');
    return mergeParts(parts, gone);
  } catch (error) {
    await clearSearchParts();
    await noteAllDue();
    throw error;
  }
}

const isEmpty = ({ title, text }: SearchDocument) => title === '' && text === '';
