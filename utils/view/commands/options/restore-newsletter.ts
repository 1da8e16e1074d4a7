import { describeIfRefused } from '../../sentences/describe-refusal.ts';
import { say } from '../../sentences/say.ts';
import { askWorker } from '../ask-worker.ts';

/** Takes back that a newsletter was removed. @returns what to tell when it could not be; null when it is back */
export async function restoreNewsletter(newsletterId: string): Promise<string | null> {
  const change = { isRemoved: false };
  const answer = await askWorker({ type: 'change-subscription', newsletterId, change });
  return answer.ok ? null : (describeIfRefused(answer) ?? say('undo.tooLate'));
}
