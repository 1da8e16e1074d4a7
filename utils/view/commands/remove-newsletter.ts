import { describeIfRefused } from '../sentences/describe-refusal.ts';
import { say } from '../sentences/say.ts';
import type { Undoable } from '../types.ts';
import { askWorker } from './ask-worker.ts';
import { changeSubscription } from './change-subscription.ts';

/** Removes a newsletter, and says how it went: it can be taken back until it is deleted. */
export async function removeNewsletter(newsletterId: string, name: string): Promise<Undoable> {
  const failure = await changeSubscription(newsletterId, { isRemoved: true });
  if (failure) return { text: failure, undo: null };
  return { text: say('subscription.removed', { name }), undo: () => takeBack(newsletterId) };
}

async function takeBack(newsletterId: string): Promise<Undoable | null> {
  const change = { isRemoved: false };
  const answer = await askWorker({ type: 'change-subscription', newsletterId, change });
  if (answer.ok) return null;
  return { text: describeIfRefused(answer) ?? say('undo.tooLate'), undo: null };
}
