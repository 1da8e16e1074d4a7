import type { Subscription } from '../../../../utils/messages.ts';
import { resumeWork } from '../../../../utils/worker/start/resume-work.ts';
import { subscribe } from '../../../../utils/worker/subscriptions/subscribe.ts';

/** A subscription of a feed. */
export const feed = (url: string, more: object = {}): Subscription => ({
  ...{ name: 'A letter', address: url, source: { kind: 'feed', url, ...more } },
});

/** Subscribes, and waits for the first check. */
export async function take(...subscriptions: Subscription[]) {
  await subscribe(subscriptions);
  await resumeWork();
}
