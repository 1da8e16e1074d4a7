import { database } from './database.ts';

/**
 * Opens the database, which upgrades one of a former version: some milliseconds an issue, in one transaction that comes to nothing if
 * the worker ends in it. All else opens it by itself.
 */
export async function openDatabase(): Promise<void> {
  await database.open();
}
