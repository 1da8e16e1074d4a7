import { mirrorKept } from '../backup/mirror-kept.ts';
import { mirrorRows } from '../backup/mirror-rows.ts';
import { mirrorSubscription } from '../backup/mirror-subscription.ts';
import { withLock, withSingleFlight } from '../platform/locks.ts';
import { addToLog, type LogLine } from '../platform/log.ts';
import { listUnfinished, removeUnfinished } from '../store/unfinished.ts';
import { paintBadge } from './paint-badge.ts';
import { refreshSnapshot } from './refresh-snapshot.ts';

/**
 * Brings what is derived from the database up to date with what has changed in it: popup snapshot, badge, mirrors of ledger
 * and subscriptions. Only what changed is written, under one lock, so that no older state is written over a newer one.
 * Whoever changes something calls it; what a page or worker that died left behind is done by the next.
 *
 * It never rejects: the change itself is stored. What failed is written to the log and stays to be done.
 *
 * Takes the lock `derived`.
 */
export async function finishViews(): Promise<void> {
  await withSingleFlight('derived', async () => {
    const rows = await attempt('look', listUnfinished);
    if (!rows.value || rows.value.length === 0) return await note([rows]);
    const changed = rows.value;
    const chunks = changed.flatMap(({ newsletterId, chunk }) =>
      chunk === null ? [] : { newsletterId, chunk },
    );
    const kept = changed.flatMap((row) => row.kept ?? []);
    const subscriptions = changed.filter((row) => row.isSubscription).map((row) => row.newsletterId);
    const done = [
      await attempt('badge', paintBadge),
      await attempt('snapshot', () => refreshSnapshot(changed)),
      await attempt('mirror', () => mirror(chunks, subscriptions, kept)),
    ];
    const isDone = done.every(({ error }) => error === null);
    const removed = isDone ? [await attempt('end', () => removeUnfinished(changed))] : [];
    await note([...done, ...removed]);
  });
}

/** Throws where storage.local cannot be opened: what is not mirrored stays to be done. */
async function mirror(
  chunks: Parameters<typeof mirrorRows>[0],
  subscriptions: readonly string[],
  kept: Parameters<typeof mirrorKept>[0],
): Promise<void> {
  let isWritten = (await mirrorRows(chunks)) && (await mirrorKept(kept));
  for (const id of subscriptions) isWritten = (await mirrorSubscription(id)) && isWritten;
  if (!isWritten) throw new Error('storage.local did not take the mirror');
}

/** The same for everything, at the start of a session: the browser has forgotten the badge. Takes the lock `derived`. */
export async function refreshViews(): Promise<void> {
  await withLock('derived', async () => {
    await note([await attempt('badge', paintBadge), await attempt('snapshot', () => refreshSnapshot(null))]);
  });
}

interface Attempt<T> {
  what: string;
  value: T | undefined;
  error: string | null;
}

async function attempt<T>(what: string, act: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { what, value: await act(), error: null };
  } catch (error) {
    return { what, value: undefined, error: String(error) };
  }
}

async function note(attempts: readonly Attempt<unknown>[]): Promise<void> {
  const at = Date.now();
  const lines: LogLine[] = attempts
    .filter(({ error }) => error !== null)
    .map(({ what, error }) => ({ at, job: 'views', newsletterId: null, what, error }));
  await addToLog(lines);
}
