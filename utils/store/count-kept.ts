import { database } from './database.ts';

/**
 * How much there is of what the mirror has a copy of, tombstones too: rows of the ledger, highlights, notes and what was logged.
 * Null while some of it was not mirrored yet.
 */
export async function countKept(): Promise<number | null> {
  const { annotations, ledger, logEntries, unfinished } = database;
  const tables = [annotations, ledger, logEntries, unfinished];
  return await database.transaction('r', tables, async () => {
    if ((await unfinished.count()) > 0) return null;
    return (await annotations.count()) + (await ledger.count()) + (await logEntries.count());
  });
}
