import type { Witnesses } from '../identity/types.ts';
import { database } from './database.ts';
import type { ReadingRow } from './types.ts';

/** An issue that may be read or unread, stored or known to the ledger alone. */
export interface Markable {
  newsletterId: string;
  identity: string;
  witnesses: Witnesses;
  title: string;
  url: string | null;
  publishedAt: number;
  publishedDay: string | null;
  isDayOnly: boolean;
  /** What was done with it, in the order of their ids. */
  readings: ReadingRow[];
}

/** All issues that are known, once each. */
export async function listMarkables(): Promise<Markable[]> {
  const { issues, ledger, readings } = database;
  const [stored, rows, events] = await database.transaction('r', [issues, ledger, readings], () =>
    Promise.all([issues.toArray(), ledger.toArray(), readings.toArray()]),
  );
  const nameOf = (one: { newsletterId: string; identity: string }) => `${one.newsletterId} ${one.identity}`;
  const byIssue = Map.groupBy(events, nameOf);
  const all = new Map([...stored, ...rows].map((row) => [nameOf(row), row]));
  return [...all].map(([name, row]) => {
    const { newsletterId, identity, witnesses, title, url, publishedAt, publishedDay, isDayOnly } = row;
    const told = { newsletterId, identity, witnesses, title, url, publishedAt, publishedDay, isDayOnly };
    return { ...told, readings: byIssue.get(name) ?? [] };
  });
}

/** The number of the last reading, by which it is seen whether there are new ones; 0 for none. */
export async function findLastReadingId(): Promise<number> {
  const [last] = await database.readings.orderBy('id').reverse().limit(1).primaryKeys();
  return last ?? 0;
}

/** How many issues are stored: when one comes, what was done with it elsewhere may have come before. */
export async function countMarkables(): Promise<number> {
  return await database.issues.count();
}
