import { type Answers, parseRequest, type Request } from '../../messages.ts';
import { startBackfill } from '../backfill/start-backfill.ts';
import { stopBackfill } from '../backfill/stop-backfill.ts';
import { checkNewsletter } from '../check/check-newsletter.ts';
import { resumeGuides } from '../guides/resume-guides.ts';
import { saveGuide } from '../guides/save-guide.ts';
import { changeAddress } from '../subscriptions/change-address.ts';
import { changeSubscription } from '../subscriptions/change-subscription.ts';
import { exportOpml } from '../subscriptions/export-opml.ts';
import { readOpml } from '../subscriptions/read-opml.ts';
import { subscribe } from '../subscriptions/subscribe.ts';
import { testAddress } from '../subscriptions/test-address.ts';

/**
 * The worker's answer to a message from one of our pages; undefined for anything else.
 * A native promise: a Dexie one reaches the sender as undefined.
 */
export function answerRequest(message: unknown): Promise<Answers[Request['type']] | undefined> | undefined {
  const request = parseRequest(message);
  return request && answer(request);
}

async function answer(request: Request): Promise<Answers[Request['type']] | undefined> {
  switch (request.type) {
    case 'check-now':
      return await withGuides(request.newsletterId, checkNewsletter(request.newsletterId, 'asked'));
    case 'save-guide':
      return await saveGuide(request.guideId);
    case 'test-address':
      return await testAddress(request.address);
    case 'change-address':
      return await withGuides(request.newsletterId, changeAddress(request.newsletterId, request.address));
    case 'subscribe':
      return await subscribe(request.newsletters);
    case 'change-subscription':
      return await changeSubscription(request.newsletterId, request.change);
    case 'start-backfill':
      return await startBackfill(request.newsletterId, request.site);
    case 'stop-backfill':
      return await stopBackfill(request.newsletterId);
    case 'read-opml':
      return await readOpml(request.text);
    case 'write-opml':
      return { text: await exportOpml() };
  }
}

/** Goes on to save guides without keeping the person waiting for them. */
async function withGuides<T>(newsletterId: string, work: Promise<T>): Promise<T> {
  const result = await work;
  void resumeGuides(newsletterId);
  return result;
}
