import { readAllLocal, readManyLocal } from '../platform/local.ts';
import { withLock } from '../platform/locks.ts';
import { readSession, writeSession } from '../platform/session.ts';
import { countKept } from '../store/count-kept.ts';
import { mergeKept } from '../store/kept.ts';
import { mergeLedger } from '../store/merge-ledger.ts';
import { ensureNewsletters, findFirstSubscription } from '../store/newsletters.ts';
import { listMirrored } from './list-mirrored.ts';
import { listMirroredKept } from './mirror-kept.ts';
import { moveFormerMirror } from './move-former-mirror.ts';
import { subscriptionKey } from './pack-subscription.ts';
import { tellRestored, tellUntold } from './tell-restored.ts';
import type { Restored } from './types.ts';

const doneKey = 'restoredLost';
const emptyKey = 'beganEmpty';

/** What may be written to storage.local before the session has begun: at the installation, and by a page that opens. */
const early = new Set(['welcomedAt', 'openings']);

/**
 * Puts what the mirror has and the database lacks, or has in an older state, back into the database: a table that lost half
 * its rows gets them back like one that is empty. Once in a session of the browser, as far as its storage can say so, and again where
 * the database knows no newsletter: browsers drop one that they could not write to, and begin another in the same session. What
 * came back, and that settings did not, is kept for the person to be told (`readRestoredNotice`). Takes the lock `subscriptions`, and
 * `derived` where the mirror of a former version has to be moved.
 */
export async function restoreLost(now: number): Promise<Restored> {
  const restored: Restored = { readings: 0, newsletters: 0 };
  const isKnown = (await findFirstSubscription()) !== undefined;
  if (isKnown && (await readSession(doneKey)) === true) return restored;
  // Chromium mends a damaged storage in the call that fails, and opens it at the next.
  const stored = (await readAllLocal()) ?? (await readAllLocal());
  if (!stored) return restored;
  const isEmpty = Object.keys(stored).every((key) => early.has(key));
  if (isEmpty && !isKnown) await writeSession(emptyKey, true);
  await moveFormerMirror(stored);
  const { rows, subscriptions } = listMirrored(stored);
  const mirrored = listMirroredKept(stored);
  // Before anything is put back: what the database has beyond a mirror, storage.local has lost, and with it perhaps a setting.
  const hasMirror = isKnown && subscriptions.length > 0;
  const hasLost = hasMirror && ((await countKept()) ?? 0) > rows.flat().length + mirrored.length;
  restored.newsletters = await restoreSubscriptions(subscriptions, stored, now);
  for (const ofOne of rows) restored.readings += await mergeLedger(ofOne, now);
  // Of these it is written down already, in the database, that they came back. What was noted and logged is of issues that were read.
  const beyond = Math.max((await mergeKept(mirrored)) - restored.readings, 0);
  restored.readings += beyond;
  // The first session leaves a mirror there: where it is gone, the settings are gone with it.
  const lost = isEmpty && isKnown ? 'settings' : hasLost ? 'some' : 'nothing';
  await tellRestored({ readings: beyond, newsletters: 0 }, lost, now);
  await tellUntold();
  await writeSession(doneKey, true);
  return restored;
}

/** All but what was taken back since the mirror was read, which takes a while. @returns how many came back */
async function restoreSubscriptions(
  mirrored: Parameters<typeof ensureNewsletters>[0],
  stored: Readonly<Record<string, unknown>>,
  backAt: number,
): Promise<number> {
  return await withLock('subscriptions', async () => {
    const keys = mirrored.map(({ row }) => subscriptionKey(row.id)).filter((key) => key in stored);
    const now = (await readManyLocal(keys)) ?? stored;
    const isTakenBack = (key: string) => key in stored && (now[key] ?? null) === null;
    const missing = mirrored.filter(({ row }) => !isTakenBack(subscriptionKey(row.id)));
    return (await ensureNewsletters(missing, backAt)).length;
  });
}

/** Whether the session found nothing at all, neither database nor mirror: as after the installation, or after the loss of both. */
export async function hasBegunEmpty(): Promise<boolean> {
  return (await readSession(emptyKey)) === true;
}
