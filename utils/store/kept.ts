import Dexie from 'dexie';
import { database } from './database.ts';
import { issueDueKey, noteSearchDue } from './search-due.ts';
import type { AnnotationRow, LogEntryRow } from './types.ts';
import { noteUnfinished } from './unfinished.ts';

/** What a person noted or logged, whichever it is: what mirrors and backups carry. */
export type KeptRef = { kind: 'annotation' | 'entry'; id: string };
export type Kept = { kind: 'annotation'; row: AnnotationRow } | { kind: 'entry'; row: LogEntryRow };

/** In the order of `refs`, tombstones too; undefined for what there is none of. */
export async function listKept(refs: readonly KeptRef[]): Promise<(Kept['row'] | undefined)[]> {
  const { annotations, logEntries } = database;
  const ids = (wanted: KeptRef['kind']) => refs.filter(({ kind }) => kind === wanted).map(({ id }) => id);
  const [noted, logged] = await Promise.all([
    annotations.where('id').anyOf(ids('annotation')).toArray(),
    logEntries.where('id').anyOf(ids('entry')).toArray(),
  ]);
  const byId = {
    annotation: new Map<string, Kept['row']>(noted.map((row) => [row.id, row])),
    entry: new Map<string, Kept['row']>(logged.map((row) => [row.id, row])),
  };
  return refs.map(({ kind, id }) => byId[kind].get(id));
}

/** All there are, tombstones too. */
export async function listKeptRefs(): Promise<KeptRef[]> {
  const { annotations, logEntries } = database;
  const [noted, logged] = await Promise.all([
    annotations.toCollection().primaryKeys(),
    logEntries.toCollection().primaryKeys(),
  ]);
  return [
    ...noted.map((id): KeptRef => ({ kind: 'annotation', id })),
    ...logged.map((id): KeptRef => ({ kind: 'entry', id })),
  ];
}

/**
 * Takes in what comes from a mirror: what is missing is added, and of two states the later one stands.
 *
 * @returns of how many issues something was added or brought up to date, removed ones left out; each entry about no issue is one
 */
export async function mergeKept(kept: readonly Kept[]): Promise<number> {
  const { annotations, logEntries, issues, searchDue } = database;
  if (kept.length === 0) return 0;
  return await database.transaction('rw', [annotations, logEntries, issues, searchDue], async () => {
    const noted = kept.flatMap((one) => (one.kind === 'annotation' ? one.row : []));
    const logged = kept.flatMap((one) => (one.kind === 'entry' ? one.row : []));
    const newNoted = later(noted, await annotations.bulkGet(noted.map(({ id }) => id)));
    const newLogged = later(logged, await logEntries.bulkGet(logged.map(({ id }) => id)));
    await annotations.bulkPut(newNoted);
    await logEntries.bulkPut(newLogged);
    const owners = newNoted.map(({ newsletterId, identity }) => [newsletterId, identity]);
    const ids = await issues.where('[newsletterId+identity]').anyOf(owners).primaryKeys();
    await noteSearchDue(ids.map(issueDueKey));
    const living = [...newNoted, ...newLogged].filter(({ isRemoved }) => isRemoved === 0);
    const issueOf = (row: Kept['row']) =>
      row.identity === null ? row.id : `${row.newsletterId} ${row.identity}`;
    return new Set(living.map(issueOf)).size;
  });
}

function later<T extends { changedAt: number }>(
  rows: readonly T[],
  present: readonly (T | undefined)[],
): T[] {
  return rows.filter((row, at) => row.changedAt > (present[at]?.changedAt ?? Number.NEGATIVE_INFINITY));
}

/** What stays of a row that was removed: by it the row is found, and known as removed on other machines too. */
const leftNames: ReadonlySet<string> = new Set([
  ...['id', 'newsletterId', 'identity', 'createdAt', 'finishedAt', 'changedAt', 'removedAt', 'isRemoved'],
]);

/**
 * Empties what was removed too long ago to be taken back: no words are left of it, here or in any backup. Deletes what other
 * machines have been told of for long enough.
 *
 * @param until what was removed by then is emptied, epoch ms
 * @param goneUntil what was removed by then is deleted, epoch ms
 * @returns what was deleted: its mirror is to be removed (`forgetKept`)
 */
export async function emptyRemoved(until: number, goneUntil: number): Promise<KeptRef[]> {
  const { annotations, logEntries, unfinished } = database;
  return await database.transaction('rw', [annotations, logEntries, unfinished], async () => {
    const removed = { from: [1, Dexie.minKey], to: [1, Dexie.maxKey] };
    const noted = annotations.where('[isRemoved+changedAt]').between(removed.from, removed.to);
    const logged = logEntries.where('[isRemoved+finishedAt]').between(removed.from, removed.to);
    const all: Kept[] = [
      ...(await noted.toArray()).map((row) => ({ kind: 'annotation', row }) as const),
      ...(await logged.toArray()).map((row) => ({ kind: 'entry', row }) as const),
    ];
    const deleted: KeptRef[] = [];
    for (const { kind, row } of all) {
      const { id, newsletterId, removedAt } = row;
      const table = database.table<object, string>(kind === 'annotation' ? 'annotations' : 'logEntries');
      if ((removedAt ?? 0) <= goneUntil) {
        await table.delete(id);
        deleted.push({ kind, id });
      } else if (
        (removedAt ?? 0) <= until &&
        Object.keys(row).some((name) => !leftNames.has(name) && name !== 'stamps')
      ) {
        await table.put(emptied(row));
        await noteUnfinished({ newsletterId: newsletterId ?? '', kept: { kind, id } });
      }
    }
    return deleted;
  });
}

/** What is not there was never written: where another machine has it all, with words of its own, nothing of that is lost. */
function emptied({ stamps, ...row }: Kept['row']): object {
  const leftOf = (values: object) =>
    Object.fromEntries(Object.entries(values).filter(([name]) => leftNames.has(name)));
  return { ...leftOf(row), ...(stamps ? { stamps: { ...stamps, fields: leftOf(stamps.fields) } } : {}) };
}
