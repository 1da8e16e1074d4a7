import { sourceKey } from '../address/source-key.ts';
import type { SourceAddress } from '../feed/types.ts';
import { newCheckState, withDueAt } from './check-state.ts';
import { database } from './database.ts';
import { stampChanges } from './stamp-changes.ts';
import { newsletterParts } from './stamped-parts.ts';
import type { CheckStateRow, Newsletter, NewsletterRow } from './types.ts';
import { noteUnfinished } from './unfinished.ts';
import { addUntold } from './untold.ts';

/** For how long a newsletter that was removed is kept, so that this can be taken back. */
export const keptRemovedMs = 10 * 60_000;

/** A subscription and where its checking stands; undefined when there is none of this id. */
export async function findNewsletter(id: string): Promise<Newsletter | undefined> {
  const [row, state] = await Promise.all([database.newsletters.get(id), database.checkStates.get(id)]);
  return row && joined(row, state ?? newCheckState(id));
}

/** Those subscribed to, paused ones included: the home newsletter first, then in the order in which they were added. */
export async function listNewsletters(): Promise<Newsletter[]> {
  const [rows, states] = await Promise.all([listSubscriptions(), database.checkStates.toArray()]);
  const byId = new Map(states.map((state) => [state.newsletterId, state]));
  return rows.map((row) => joined(row, byId.get(row.id) ?? newCheckState(row.id)));
}

/** What the person chose of those subscribed to, without where their checking stands; the same order. */
export async function listSubscriptions(): Promise<NewsletterRow[]> {
  const rows = await database.newsletters.orderBy('addedAt').toArray();
  return rows.filter((row) => row.removedAt === null);
}

/** The first of those subscribed to, which is the home newsletter. */
export async function findFirstSubscription(): Promise<NewsletterRow | undefined> {
  return await database.newsletters
    .orderBy('addedAt')
    .filter((row) => row.removedAt === null)
    .first();
}

/** The first one that is looked for by itself: by it the number on the badge is trusted. */
export async function findFirstActive(): Promise<Newsletter | undefined> {
  const isActive = (row: NewsletterRow) => row.removedAt === null && row.pausedAt === null;
  const row = await database.newsletters.orderBy('addedAt').filter(isActive).first();
  return row && (await findNewsletter(row.id));
}

/** Those removed that can still be taken back. */
export async function listRemovedNewsletters(): Promise<NewsletterRow[]> {
  return await database.newsletters.where('removedAt').above(0).toArray();
}

/**
 * The newsletters whose rows a list leaves out, as removed ones that can still be taken back; none where the list is of one.
 *
 * @param newsletterId whose rows are listed; null for those of all
 */
export async function listHiddenIds(newsletterId: string | null): Promise<Set<string>> {
  const removed = newsletterId === null ? await listRemovedNewsletters() : [];
  return new Set(removed.map(({ id }) => id));
}

/** Those of these ids that a newsletter here has, removed ones too as long as they are there. */
export async function listKnownIds(ids: readonly string[]): Promise<string[]> {
  return ids.length === 0 ? [] : await database.newsletters.where('id').anyOf(ids).primaryKeys();
}

/** The newsletters subscribed to by one of these addresses or read from one of them (`sourceKey`); removed ones left out. */
export async function listSubscribedBy(keys: readonly string[]): Promise<NewsletterRow[]> {
  const [byAddress, sources] = await Promise.all([
    database.newsletters.where('addressKey').anyOf(keys).toArray(),
    database.checkStates.where('sourceKey').anyOf(keys).primaryKeys(),
  ]);
  const bySource = await database.newsletters.bulkGet(sources);
  const rows = [...byAddress, ...bySource.filter((row) => row !== undefined)];
  return [...new Map(rows.map((row) => [row.id, row])).values()].filter((row) => row.removedAt === null);
}

/**
 * Adds subscriptions that are not there yet, each due at once, read from the source where that is known.
 *
 * @param backAt epoch ms, where they come back after a loss: how many is written down to be told of
 * @returns those added
 */
export async function ensureNewsletters(
  subscriptions: readonly { row: NewsletterRow; source: SourceAddress | null }[],
  backAt?: number,
): Promise<NewsletterRow[]> {
  const { newsletters, checkStates, unfinished } = database;
  // A transaction in which nothing is asked ends before its code does.
  if (subscriptions.length === 0) return [];
  return await database.transaction('rw', [newsletters, checkStates, unfinished], async () => {
    const present = await newsletters.bulkGet(subscriptions.map(({ row }) => row.id));
    const added = subscriptions.filter((_, at) => present[at] === undefined);
    if (added.length === 0) return [];
    await newsletters.bulkAdd(added.map(({ row }) => row));
    const known = await checkStates.bulkGet(added.map(({ row }) => row.id));
    const fresh = added.filter((_, at) => known[at] === undefined);
    await checkStates.bulkAdd(
      fresh.map(({ row, source }) =>
        withDueAt(row, {
          ...newCheckState(row.id),
          ...{ source, sourceKey: source && sourceKey(source.url) },
        }),
      ),
    );
    for (const { row } of added) await noteUnfinished({ newsletterId: row.id, isSubscription: true });
    if (backAt !== undefined) await addUntold({ newsletters: added.length }, backAt);
    return added.map(({ row }) => row);
  });
}

/**
 * Deletes those of these subscriptions of which nothing has been asked yet: nothing else is stored of them.
 *
 * @returns those deleted
 */
export async function deleteUnchecked(ids: readonly string[]): Promise<NewsletterRow[]> {
  const { newsletters, checkStates, unfinished } = database;
  return await database.transaction('rw', [newsletters, checkStates, unfinished], async () => {
    const [rows, states] = await Promise.all([newsletters.bulkGet([...ids]), checkStates.bulkGet([...ids])]);
    const isUntouched = (at: number) => states[at]?.lastCheckAt === null && states[at]?.nextCheckAt === 0;
    const waiting = rows.flatMap((row, at) => (row && isUntouched(at) ? [row] : []));
    const gone = waiting.map(({ id }) => id);
    await newsletters.bulkDelete(gone);
    await checkStates.bulkDelete(gone);
    for (const newsletterId of gone) await noteUnfinished({ newsletterId });
    return waiting;
  });
}

/**
 * Writes what the person chose; the moment of the next check follows from it (none while it rests).
 *
 * @param state what else becomes of its checking, e.g. a new source
 * @param now epoch ms: the stamp of what changes
 */
export async function updateSubscription(
  id: string,
  change: Partial<NewsletterRow>,
  state: Partial<CheckStateRow> = {},
  now = Date.now(),
): Promise<void> {
  const { newsletters, checkStates, unfinished } = database;
  await database.transaction('rw', [newsletters, checkStates, unfinished], async () => {
    const [row, present] = await Promise.all([newsletters.get(id), checkStates.get(id)]);
    if (!row) return;
    const changed = { ...row, ...change };
    const former = { row, stamps: row.stamps, since: row.addedAt, isRemoved: row.removedAt !== null };
    const next = { row: changed, isRemoved: changed.removedAt !== null };
    await newsletters.put({ ...changed, stamps: stampChanges(former, next, newsletterParts, now) });
    await checkStates.put(withDueAt(changed, { ...(present ?? newCheckState(id)), ...state }));
    await noteUnfinished({ newsletterId: id, isSubscription: true });
  });
}

function joined(row: NewsletterRow, { newsletterId, dueAt, ...state }: CheckStateRow): Newsletter {
  return { ...row, ...state };
}
