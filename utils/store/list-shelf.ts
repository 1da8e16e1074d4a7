import Dexie from 'dexie';
import { database } from './database.ts';
import { listHiddenIds } from './newsletters.ts';
import type { ShelfRow } from './types.ts';

/** What of a shelf is asked for: of one newsletter or of all (null), that came out from `from` on and before `to`, epoch ms. */
export interface ShelfRange {
  newsletterId: string | null;
  from: number;
  to: number;
}

/** Quotes or books, of the newest issue first, at most `limit`; those of removed newsletters left out. */
export async function listShelf(
  kind: ShelfRow['kind'],
  { newsletterId, from, to }: ShelfRange,
  limit: number,
): Promise<ShelfRow[]> {
  const start = [...(newsletterId === null ? [] : [newsletterId]), kind];
  const rows = database.shelf
    .where(`[${newsletterId === null ? '' : 'newsletterId+'}kind+publishedAt+id]`)
    .between([...start, from, Dexie.minKey], [...start, to, Dexie.minKey], true, false)
    .reverse();
  const hidden = await listHiddenIds(newsletterId);
  const shown = hidden.size > 0 ? rows.filter((row) => !hidden.has(row.newsletterId)) : rows;
  return await shown.limit(limit).toArray();
}
