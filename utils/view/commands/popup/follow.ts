import type { Offer } from '../../../messages.ts';
import { followKey, writeSession } from '../../../platform/session.ts';
import { describeIfRefused } from '../../sentences/describe-refusal.ts';
import { say } from '../../sentences/say.ts';
import { askForSites } from '../ask-for-sites.ts';
import { askWorker } from '../ask-worker.ts';

/**
 * Follows the newsletter a page offers. Call it in the click itself: the browser asks for its website before anything is
 * awaited. What is wanted is noted first, since the popup may end with that question; the worker then adds it.
 *
 * @param onWait told while the browser's question waits for its answer
 * @returns what to tell when nothing was added; null when it was
 */
export async function follow(
  { name, address, isPage }: Offer,
  onWait: (isWaiting: boolean) => void,
): Promise<string | null> {
  const source = isPage ? null : { kind: 'feed' as const, url: address };
  const wanted = { name, isNamed: false, address, source };
  void writeSession(followKey, wanted);
  const isGranted = await askForSites([address], onWait).catch(() => false);
  await writeSession(followKey, null);
  if (!isGranted) return say('follow.refused');
  const answer = await askWorker({ type: 'subscribe', newsletters: [wanted] });
  return 'added' in answer ? null : (describeIfRefused(answer) ?? say('address.noAnswer'));
}
