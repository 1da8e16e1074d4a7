import type { Choices } from '../../messages.ts';
import { describeIfRefused } from '../sentences/describe-refusal.ts';
import { say } from '../sentences/say.ts';
import { askWorker } from './ask-worker.ts';

/**
 * Renames, pauses, mutes or removes a newsletter, or takes that back.
 *
 * @returns what to tell when nothing was changed; null when it was
 */
export async function changeSubscription(newsletterId: string, change: Choices): Promise<string | null> {
  const answer = await askWorker({ type: 'change-subscription', newsletterId, change });
  return answer.ok ? null : (describeIfRefused(answer) ?? say('subscription.unknown'));
}
