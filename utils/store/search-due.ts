import Dexie from 'dexie';
import { database } from './database.ts';
import type { SearchDueRow } from './types.ts';

/** The row that stands for all issues in the order of their ids. */
const allKey = 'all';

export const issueDueKey = (issueId: string) => `issue:${issueId}`;
export const guideDueKey = (guideId: string) => `guide:${guideId}`;

/** Notes, in the transaction of a change, that the words of issues or guides changed: two requests each. */
export async function noteSearchDue(keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  const { searchDue } = database;
  const present = await searchDue.bulkGet([...keys]);
  await searchDue.bulkPut(
    keys.map((key, at) => ({ key, after: null, times: (present[at]?.times ?? 0) + 1 })),
  );
}

/** Notes that all issues and their guides are to be indexed, from the first one on. */
export async function noteAllDue(): Promise<void> {
  await database.transaction('rw', database.searchDue, async () => await noteSearchDue([allKey]));
}

/** What is due, at most `limit`: what changed comes before what has never been looked at. */
export async function listSearchDue(limit: number): Promise<SearchDueRow[]> {
  const named = await database.searchDue.where('key').above(allKey).limit(limit).toArray();
  const all = named.length < limit ? await database.searchDue.get(allKey) : undefined;
  return all ? [...named, all] : named;
}

/** Counted up to `atMost`; all issues that have never been looked at count as one. */
export async function countSearchDue(atMost: number): Promise<number> {
  return (await database.searchDue.limit(atMost).primaryKeys()).length;
}

/** The id behind `issue:` or `guide:`; undefined for what stands for all. */
export function parseDueKey(key: string): { kind: 'issue' | 'guide'; id: string } | undefined {
  const [, kind, id = ''] = key.match(/^(issue|guide):(.*)$/su) ?? [];
  return kind === 'issue' || kind === 'guide' ? { kind, id } : undefined;
}

/**
 * Takes these off the list, but for those that have changed once more since they were read; what stands for all goes on behind
 * the last issue of `walked`. Call it in the transaction that writes what was made of them.
 */
export async function settleSearchDue(
  rows: readonly SearchDueRow[],
  walked: readonly string[],
): Promise<void> {
  const { searchDue } = database;
  const present = await searchDue.bulkGet(rows.map(({ key }) => key));
  const unchanged = rows.filter((row, at) => present[at]?.times === row.times);
  const last = walked.at(-1);
  const all = unchanged.find(({ key }) => key === allKey);
  if (all && last !== undefined) await searchDue.put({ ...all, after: last });
  const done = unchanged.filter((row) => row !== all || last === undefined);
  await searchDue.bulkDelete(done.map(({ key }) => key));
}

/** The issues behind `after` in the order of their ids, which is no order a person sees. */
export async function listIssueIdsAfter(after: string | null, limit: number): Promise<string[]> {
  const { issues } = database;
  const rest = after === null ? issues.where('id').above(Dexie.minKey) : issues.where('id').above(after);
  return await rest.limit(limit).primaryKeys();
}
