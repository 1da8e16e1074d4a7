import { readAllLocal } from '../platform/local.ts';
import { readSession, writeSession } from '../platform/session.ts';
import { mergeLedger } from '../store/merge-ledger.ts';
import { ensureNewsletters } from '../store/newsletters.ts';
import { listMirrored } from './list-mirrored.ts';
import { moveFormerMirror } from './move-former-mirror.ts';
import { addToRestoredNotice } from './restored-notice.ts';
import type { Restored } from './types.ts';

const doneKey = 'restoredLost';

/**
 * Puts what the mirror has and the database lacks, or has in an older state, back into the database: a table that lost half
 * its rows gets them back like one that is empty. Once in a session of the browser, as far as its storage can say so. What
 * came back is kept for the person to be told (`readRestoredNotice`). Takes the lock `derived` where the mirror of a former
 * version has to be moved.
 */
export async function restoreLost(now: number): Promise<Restored> {
  const restored: Restored = { readings: 0, newsletters: 0 };
  if ((await readSession(doneKey)) === true) return restored;
  const stored = await readAllLocal();
  if (!stored) return restored;
  await moveFormerMirror(stored);
  const { rows, subscriptions } = listMirrored(stored);
  restored.newsletters = (await ensureNewsletters(subscriptions)).length;
  for (const ofOne of rows) restored.readings += await mergeLedger(ofOne, now);
  await addToRestoredNotice(restored, now);
  await writeSession(doneKey, true);
  return restored;
}
