import { database } from './database.ts';
import { settleSearchDue } from './search-due.ts';
import type { SearchDueRow, SearchPart, SearchPartRow, ShelfRow } from './types.ts';

/** Ids of all parts in their order, without what is in them. */
export async function listSearchPartIds(): Promise<string[]> {
  return await database.searchParts.orderBy('id').primaryKeys();
}

/** In the order of `ids`; those that are gone by now are left out. */
export async function listSearchParts(ids: readonly string[]): Promise<SearchPart[]> {
  const rows = await database.searchParts.bulkGet([...ids]);
  return await readParts(rows.filter((row) => row !== undefined));
}

/** All parts in order, without the bytes of those that are `known`: as they stand at one moment. */
export async function listPartsBeside(
  known: ReadonlySet<string>,
): Promise<{ ids: string[]; parts: SearchPart[] }> {
  // At a start, in one request.
  if (known.size === 0) {
    const parts = await readParts(await database.searchParts.orderBy('id').toArray());
    return { ids: parts.map(({ id }) => id), parts };
  }
  const { ids, rows } = await database.transaction('r', database.searchParts, async () => {
    const ids = await database.searchParts.orderBy('id').primaryKeys();
    const rows = await database.searchParts.bulkGet(ids.filter((id) => !known.has(id)));
    return { ids, rows: rows.filter((row) => row !== undefined) };
  });
  return { ids, parts: await readParts(rows) };
}

/** What cannot be read, as where its file is damaged, is empty: no part, which whoever opens it leaves out or makes anew. */
async function readParts(rows: readonly SearchPartRow[]): Promise<SearchPart[]> {
  return await Promise.all(rows.map(async (row) => ({ ...row, bytes: await readBytes(row) })));
}

async function readBytes({ bytes }: SearchPartRow): Promise<ArrayBuffer> {
  try {
    return await bytes.arrayBuffer();
  } catch {
    return new ArrayBuffer(0);
  }
}

/** What indexing some documents gives. */
export interface Indexed {
  /** What was due. */
  due: readonly SearchDueRow[];
  /** Issues that were looked at for what stands for all, in order; empty when there are no more. */
  walked: readonly string[];
  /** Null when nothing but deletions came of it. */
  part: SearchPart | null;
  /** Ids of the parts that the new one takes the place of. */
  replaced: readonly string[];
  /** Issues whose place on the shelves is `shelf`. */
  issueIds: readonly string[];
  shelf: readonly ShelfRow[];
}

/** Writes all of it or nothing: a worker that ends on the way leaves what was due to the next one. */
export async function saveIndexed(indexed: Indexed): Promise<void> {
  const { searchParts, searchDue, shelf } = database;
  await database.transaction('rw', [searchParts, searchDue, shelf], async () => {
    const { part, replaced, issueIds } = indexed;
    if (part) await searchParts.put({ ...part, bytes: new Blob([part.bytes]) });
    if (replaced.length > 0) await searchParts.bulkDelete([...replaced]);
    await shelf
      .where('issueId')
      .anyOf([...issueIds])
      .delete();
    await shelf.bulkPut([...indexed.shelf]);
    await settleSearchDue(indexed.due, indexed.walked);
  });
}

/** Throws the index away; it is to be made anew. */
export async function clearSearchParts(): Promise<void> {
  await database.searchParts.clear();
}
