import type { TestAddressAnswer } from '../../messages.ts';
import { checkStateOf, findNewsletter, newNewsletter, updateNewsletter } from '../../store/newsletters.ts';
import { checkNewsletter } from '../check/check-newsletter.ts';
import { testAddress } from './test-address.ts';

/**
 * Reads the newsletter from another address from now on, if issues are found there; otherwise, and if it is another
 * subscription's, nothing changes. What was stored and the name stay, checking starts afresh as on a first run.
 */
export async function changeAddress(newsletterId: string, address: string): Promise<TestAddressAnswer> {
  const tested = await testAddress(address);
  const present = await findNewsletter(newsletterId);
  if (!tested.ok || !present) return tested;
  const { subscribedAs } = tested.value;
  if (subscribedAs && subscribedAs.id !== newsletterId) return tested;
  await updateNewsletter(newsletterId, {
    ...checkStateOf(newNewsletter(newsletterId, present.name, address)),
    address,
    source: tested.value.source,
    checks: present.checks,
  });
  await checkNewsletter(newsletterId, 'scheduled');
  return tested;
}
