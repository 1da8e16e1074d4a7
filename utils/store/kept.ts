import { database } from './database.ts';
import { issueDueKey, noteSearchDue } from './search-due.ts';
import type { AnnotationRow, LogEntryRow } from './types.ts';

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
