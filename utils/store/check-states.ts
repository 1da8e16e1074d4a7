import Dexie from 'dexie';
import { newCheckState, withDueAt } from './check-state.ts';
import { database } from './database.ts';
import type { CheckRecord, CheckStateRow, NewsletterRow } from './types.ts';
import { noteUnfinished } from './unfinished.ts';

const keptChecks = 50;

/** What a check commits: where checking stands after it, and the record of it. */
export interface CheckOutcome {
  state: CheckStateRow;
  record: CheckRecord;
}

/**
 * Newsletters whose next check is due, the one that has waited longest first; and those whose last check lies ahead of the
 * clock: it was noted by a clock that was wrong, and so was the next.
 */
export async function listDue(now: number): Promise<CheckStateRow[]> {
  const [due, misdated] = await Promise.all([
    database.checkStates.where('dueAt').belowOrEqual(now).toArray(),
    database.checkStates.where('lastCheckAt').above(now).toArray(),
  ]);
  const isNew = (row: CheckStateRow) => row.dueAt !== null && row.dueAt > now;
  return [...due, ...misdated.filter(isNew)];
}

/** When the earliest next check is due, epoch ms; undefined when none is looked for by itself. */
export async function findNextDueAt(): Promise<number | undefined> {
  return (await database.checkStates.orderBy('dueAt').first())?.dueAt ?? undefined;
}

/** Moves the next check, where the newsletter is still looked for by itself. */
export async function moveNextCheck(
  newsletterId: string,
  change: Pick<CheckStateRow, 'nextCheckAt'> & Partial<Pick<CheckStateRow, 'nextCheckReason'>>,
): Promise<void> {
  const { newsletters, checkStates } = database;
  await database.transaction('rw', [newsletters, checkStates], async () => {
    const [row, state] = await Promise.all([newsletters.get(newsletterId), checkStates.get(newsletterId)]);
    if (row && state) await checkStates.put(withDueAt(row, { ...state, ...change }));
  });
}

/** Those whose last check found no network, or nobody there. */
export async function listUnreached(): Promise<CheckStateRow[]> {
  const rows = await database.checkStates.where('dueAt').above(0).toArray();
  const kinds = new Set(['offline', 'unreachable']);
  return rows.filter(({ lastCheck }) => kinds.has(lastCheck?.error?.kind ?? ''));
}

/** The checks of a newsletter, newest last, at most 50. */
export async function listChecks(newsletterId: string): Promise<CheckRecord[]> {
  const rows = await ofNewsletter(newsletterId).toArray();
  return rows.map(({ newsletterId: _, ...record }) => record);
}

/**
 * Whether what was found may still be written: the subscription is there, and is read from the source that was asked. Call it
 * in the transaction that writes.
 */
export async function isStillAsked(
  newsletterId: string,
  asked: CheckStateRow['source'],
): Promise<NewsletterRow | undefined> {
  const [row, state] = await Promise.all([
    database.newsletters.get(newsletterId),
    database.checkStates.get(newsletterId),
  ]);
  if (!row || row.removedAt !== null) return undefined;
  const isSame = (state?.source?.url ?? null) === (asked?.url ?? null);
  return isSame ? row : undefined;
}

/** Writes where checking stands after a check, with its record. Call it in a transaction of these tables and `newsletters`. */
export async function putOutcome(row: NewsletterRow, { state, record }: CheckOutcome): Promise<void> {
  const { checks, checkStates } = database;
  await checkStates.put(withDueAt(row, { ...state, lastCheck: record }));
  // What lies ahead was noted by a clock that was wrong, and would outlive all that comes.
  await checks
    .where('[newsletterId+at]')
    .between([row.id, record.at], [row.id, Dexie.maxKey], false)
    .delete();
  await checks.put({ ...record, newsletterId: row.id });
  const count = await ofNewsletter(row.id).count();
  if (count > keptChecks) {
    await checks.bulkDelete(
      await ofNewsletter(row.id)
        .limit(count - keptChecks)
        .primaryKeys(),
    );
  }
  await noteUnfinished({ newsletterId: row.id });
}

/**
 * Writes a check that gave nothing, unless the subscription was removed or is read from elsewhere by now.
 *
 * @param asked the source as it was when the check began
 */
export async function saveFailedCheck(
  newsletterId: string,
  asked: CheckStateRow['source'],
  outcome: CheckOutcome,
): Promise<void> {
  const { newsletters, checkStates, checks, unfinished } = database;
  await database.transaction('rw', [newsletters, checkStates, checks, unfinished], async () => {
    const row = await isStillAsked(newsletterId, asked);
    if (row) await putOutcome(row, outcome);
  });
}

/** Where checking stands, in the order of `ids`; undefined for what is subscribed to no more. */
export async function findCheckStates(ids: readonly string[]): Promise<(CheckStateRow | undefined)[]> {
  return await database.checkStates.bulkGet([...ids]);
}

export async function findCheckState(newsletterId: string): Promise<CheckStateRow> {
  return (await database.checkStates.get(newsletterId)) ?? newCheckState(newsletterId);
}

const ofNewsletter = (newsletterId: string) =>
  database.checks
    .where('[newsletterId+at]')
    .between([newsletterId, Dexie.minKey], [newsletterId, Dexie.maxKey]);

/** No newsletter has this id: its row stands for this machine, in a table that leaves it in no file. */
const machineId = '';

/** What this machine is called in stamps; undefined before it has a name. */
export async function findDevice(): Promise<string | undefined> {
  return (await database.checkStates.get(machineId))?.device;
}

/** Keeps it beside the rows that are stamped by their moments alone. */
export async function saveDevice(device: string): Promise<void> {
  await database.checkStates.put({ ...newCheckState(machineId), dueAt: null, device });
}
