import Dexie from 'dexie';
import { database } from './database.ts';
import type { ShelfRow } from './types.ts';

/**
 * Quotes or books, of the newest issue first, at most `limit`.
 *
 * @param newsletterId null for all newsletters but those `hidden`
 */
export async function listShelf(
  kind: ShelfRow['kind'],
  newsletterId: string | null,
  limit: number,
  hidden: ReadonlySet<string> = new Set(),
): Promise<ShelfRow[]> {
  const start = newsletterId === null ? [kind] : [newsletterId, kind];
  const rows = database.shelf
    .where(`[${newsletterId === null ? '' : 'newsletterId+'}kind+publishedAt+id]`)
    .between([...start, Dexie.minKey, Dexie.minKey], [...start, Dexie.maxKey, Dexie.maxKey])
    .reverse();
  const shown = hidden.size > 0 ? rows.filter((row) => !hidden.has(row.newsletterId)) : rows;
  return await shown.limit(limit).toArray();
}
