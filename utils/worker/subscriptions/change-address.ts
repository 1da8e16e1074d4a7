import { sourceKey } from '../../address/source-key.ts';
import type { TestAddressAnswer } from '../../messages.ts';
import { withLock } from '../../platform/locks.ts';
import { newCheckState } from '../../store/check-state.ts';
import { findNewsletter, updateSubscription } from '../../store/newsletters.ts';
import { checkNewsletter } from '../check/check-newsletter.ts';
import { giveBackHosts } from './give-back-hosts.ts';
import { listSites } from './list-sites.ts';
import { testAddress } from './test-address.ts';

/**
 * Reads the newsletter from another address from now on, if issues are found there; otherwise, and if it is another
 * subscription's, nothing changes. What was stored, the name and the rhythm stay; checking starts afresh.
 *
 * Takes the lock `subscription:ID`: a check of the former address has ended then.
 */
export async function changeAddress(newsletterId: string, address: string): Promise<TestAddressAnswer> {
  const tested = await testAddress(address);
  const newsletter = tested.ok ? await findNewsletter(newsletterId) : undefined;
  if (!tested.ok || !newsletter) return tested;
  const { subscribedAs, source } = tested.value;
  if (subscribedAs && subscribedAs.id !== newsletterId) return tested;
  const sites = await listSites(newsletter);
  await withLock(`subscription:${newsletterId}`, async () => {
    const chosen = { address: tested.value.address, addressKey: sourceKey(tested.value.address) };
    const { published } = newsletter;
    const state = { ...newCheckState(newsletterId), published, source, sourceKey: sourceKey(source.url) };
    await updateSubscription(newsletterId, chosen, state);
  });
  await giveBackHosts(sites);
  await checkNewsletter(newsletterId, 'scheduled');
  return tested;
}
