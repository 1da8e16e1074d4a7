import { type Answers, parseRequest, type Request } from '../messages.ts';
import { changeAddress } from './change-address.ts';
import { changeSubscription } from './change-subscription.ts';
import { checkNewsletter } from './check-newsletter.ts';
import { exportOpml } from './export-opml.ts';
import { readOpml } from './read-opml.ts';
import { resumeGuides } from './resume-guides.ts';
import { saveGuide } from './save-guide.ts';
import { startBackfill } from './start-backfill.ts';
import { stopBackfill } from './stop-backfill.ts';
import { subscribe } from './subscribe.ts';
import { testAddress } from './test-address.ts';

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
