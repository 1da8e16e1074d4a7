import { say } from '../sentences/say.ts';
import type { Undoable } from '../types.ts';
import { changeSubscription } from './change-subscription.ts';
import { restoreNewsletter } from './options/restore-newsletter.ts';

/** Removes a newsletter, and says how it went: it can be taken back until it is deleted. */
export async function removeNewsletter(newsletterId: string, name: string): Promise<Undoable> {
  const failure = await changeSubscription(newsletterId, { isRemoved: true });
  if (failure) return { text: failure, undo: null };
  return { text: say('subscription.removed', { name }), undo: () => takeBack(newsletterId) };
}

async function takeBack(newsletterId: string): Promise<Undoable | null> {
  const failure = await restoreNewsletter(newsletterId);
  return failure === null ? null : { text: failure, undo: null };
}
