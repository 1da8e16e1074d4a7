import { database } from './database.ts';

/**
 * Opens the database, which upgrades one of a former version: some milliseconds an issue, in one transaction that comes to nothing if
 * the worker ends in it. All else opens it by itself.
 */
export async function openDatabase(): Promise<void> {
  await database.open();
}

/** The version of the database that lies here; null where it does not open. */
export async function findDatabaseVersion(): Promise<number | null> {
  try {
    await database.open();
    return database.verno;
  } catch {
    return null;
  }
}
