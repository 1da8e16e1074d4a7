import { restoreLost } from '../../backup/restore-lost.ts';
import { tellUntold } from '../../backup/tell-restored.ts';
import { refreshViews } from '../../derived/finish-views.ts';
import { readSession, writeSession } from '../../platform/session.ts';
import { noteSessionBegun } from '../../platform/visited-posts.ts';
import { mendStamps } from '../../store/mend-stamps.ts';
import { findFirstSubscription } from '../../store/newsletters.ts';
import { giveBackHosts } from '../subscriptions/give-back-hosts.ts';
import { mendAddresses } from '../subscriptions/mend-addresses.ts';

const key = 'session';

/**
 * What is done once after the browser was started, or the extension: what was lost comes back, and everything that is derived
 * is made anew. Again where the database knows no newsletter any more: the browser has dropped it, and begun another. A start of
 * the worker whose clock has been set back since the one before mends what the wrong clock left.
 */
export async function beginSession(now = Date.now()): Promise<void> {
  await tellUntold();
  const seenAt = await readSession(key);
  if (typeof seenAt === 'number' && seenAt <= now && (await findFirstSubscription())) {
    await writeSession(key, now);
    return;
  }
  await noteSessionBegun(now);
  await restoreLost(now);
  await mendStamps(now);
  await mendAddresses();
  await refreshViews();
  await writeSession(key, now);
  await giveBackHosts();
}
