import { removalLivesMs } from '../../backup/merge/drop-old-removals.ts';
import { forgetKept } from '../../backup/mirror-kept.ts';
import { forgetSubscription } from '../../backup/mirror-subscription.ts';
import { rememberRemoval } from '../../backup/records/removed-for-good.ts';
import { withLock } from '../../platform/locks.ts';
import { listGuideAddresses } from '../../store/guides.ts';
import { emptyRemoved } from '../../store/kept.ts';
import { findNewsletter, keptRemovedMs, listRemovedNewsletters } from '../../store/newsletters.ts';
import { purgeNewsletter } from '../../store/purge-newsletter.ts';
import { purgeRemovedGuides } from '../../store/removed-guides.ts';
import { giveBackHosts } from './give-back-hosts.ts';
import { listSites } from './list-sites.ts';

/**
 * Deletes what was removed too long ago to be taken back, and gives back the hosts that it alone needed; not in the middle
 * of a check of it, and not what was taken back meanwhile. Files of deleted guides, and the words of what was noted and logged, too.
 *
 * Takes the locks `subscription:ID` and `derived`.
 */
export async function purgeRemoved(now = Date.now()): Promise<void> {
  await purgeRemovedGuides(now - keptRemovedMs);
  await forgetKept(await emptyRemoved(now - keptRemovedMs, now - removalLivesMs));
  const sites: string[] = [];
  for (const { id, removedAt } of await listRemovedNewsletters()) {
    if ((removedAt ?? now) + keptRemovedMs > now) continue;
    const newsletter = await findNewsletter(id);
    if (!newsletter) continue;
    const own = [...(await listSites(newsletter)), ...(await listGuideAddresses(id))];
    await rememberRemoval(newsletter, 'person', now);
    const isPurged = await withLock(`subscription:${id}`, () => purgeNewsletter(id));
    if (!isPurged) continue;
    await forgetSubscription(id);
    sites.push(...own);
  }
  // Once for all of them: to know what is still needed takes a look at every newsletter there is.
  if (sites.length > 0) await giveBackHosts(sites);
}
