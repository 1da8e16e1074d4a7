import type { Choices } from '../../messages.ts';
import { askWorker } from './ask-worker.ts';

/** Renames, pauses, mutes or removes a newsletter, or takes that back. False when no worker answered. */
export async function changeSubscription(newsletterId: string, change: Choices): Promise<boolean> {
  return (await askWorker({ type: 'change-subscription', newsletterId, change }))?.ok ?? false;
}
