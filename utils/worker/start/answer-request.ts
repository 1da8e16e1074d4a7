import { buildPopupSnapshot } from '../../derived/build-popup-snapshot.ts';
import { finishViews } from '../../derived/finish-views.ts';
import { indexWords } from '../../derived/index-words.ts';
import { type Answers, parseRequest, type Refusal, type Request } from '../../messages.ts';
import { isOwnPage } from '../../platform/is-own-page.ts';
import { addToLog } from '../../platform/log.ts';
import { explainStoreError } from '../../store/explain-store-error.ts';
import { findFirstSubscription } from '../../store/newsletters.ts';
import { startBackfill } from '../backfill/start-backfill.ts';
import { stopBackfill } from '../backfill/stop-backfill.ts';
import { checkNewsletter } from '../check/check-newsletter.ts';
import { loadEntities } from '../check/load-entities.ts';
import { resumeGuides } from '../guides/resume-guides.ts';
import { saveGuide } from '../guides/save-guide.ts';
import { ensureVisitsOf } from '../reading/ensure-visits.ts';
import { fetchPicture } from '../reading/fetch-picture.ts';
import { cancelUnchecked } from '../subscriptions/cancel-unchecked.ts';
import { changeAddress } from '../subscriptions/change-address.ts';
import { changeSubscription } from '../subscriptions/change-subscription.ts';
import { exportOpml } from '../subscriptions/export-opml.ts';
import { findOffer } from '../subscriptions/find-offer.ts';
import { readOpml } from '../subscriptions/read-opml.ts';
import { subscribe } from '../subscriptions/subscribe.ts';
import { testAddress } from '../subscriptions/test-address.ts';
import { exchangeNow, joinExchange, switchSync } from '../sync/switch-sync.ts';
import { undoMerge } from '../sync/undo-merge.ts';
import { beginSession } from './begin-session.ts';
import { resumeWork } from './resume-work.ts';
import { startJobs } from './run-job.ts';

type Answer = Answers[Request['type']] | Refusal;

/**
 * The worker's answer to a message from one of our pages; undefined for anything else.
 * A native promise: a Dexie one reaches the sender as undefined.
 */
export function answerRequest(
  message: unknown,
  sender: Parameters<typeof isOwnPage>[0],
): Promise<Answer | undefined> | undefined {
  const request = isOwnPage(sender) ? parseRequest(message) : undefined;
  return request && answerOrRefuse(request);
}

/** What throws on the way is the database, all else being an answer: a page can say why nothing was changed. */
async function answerOrRefuse(request: Request): Promise<Answer | undefined> {
  try {
    await loadEntities();
    await ensureBegun();
    return await answer(request);
  } catch (error) {
    const line = { at: Date.now(), job: 'answer', newsletterId: null, what: request.type };
    await addToLog([{ ...line, error: String(error) }]);
    return { ok: false, error: { kind: explainStoreError(error) } };
  }
}

/** A database that the browser has dropped knows nothing of what is asked: what there is a copy of comes back first. */
async function ensureBegun(): Promise<void> {
  try {
    if (!(await findFirstSubscription())) await beginSession();
  } catch {
    // What does not open is told by the act that needs it.
  }
}

async function answer(request: Request): Promise<Answers[Request['type']] | undefined> {
  switch (request.type) {
    case 'check-now':
      return await thenGoOn(request.newsletterId, checkNewsletter(request.newsletterId, 'asked'));
    case 'save-guide':
      return await saveGuide(request.guideId);
    case 'test-address':
      return await testAddress(request.address);
    case 'change-address':
      return await thenGoOn(request.newsletterId, changeAddress(request.newsletterId, request.address));
    case 'subscribe':
      return await subscribe(request.newsletters);
    case 'cancel-unchecked':
      return await cancelUnchecked(request.newsletterIds);
    case 'change-subscription':
      return await thenGoOn(request.newsletterId, changeSubscription(request.newsletterId, request.change));
    case 'start-backfill':
      return await startBackfill(request.newsletterId, request.site);
    case 'stop-backfill':
      return await stopBackfill(request.newsletterId);
    case 'read-popup':
      return { popup: await buildPopupSnapshot(request.choice) };
    case 'find-offer':
      return await findOffer(request.url, request.head);
    case 'read-opml':
      return await readOpml(request.text);
    case 'write-opml':
      return { text: await exportOpml() };
    case 'fetch-picture':
      return await fetchPicture(request.issueId, request.block);
    case 'finish-views':
      await finishViews();
      return { ok: true };
    case 'switch-sync':
      return await switchSync(request.isOn, request.takesOut);
    case 'join-sync':
      return await joinExchange();
    case 'exchange-now':
      return await exchangeNow();
    case 'undo-sync':
      return await undoMerge();
    case 'index-words':
      return { ok: await (await startJobs())('index', null, indexWords) };
    case 'resume':
      void resumeWork();
      return { ok: true };
  }
}

/** Goes on with what follows from a change of a newsletter, without keeping the person waiting for it. */
async function thenGoOn<T>(newsletterId: string, work: Promise<T>): Promise<T> {
  const result = await work;
  void startJobs().then(async (run) => {
    await run('visits', newsletterId, () => ensureVisitsOf(newsletterId));
    await run('guides', newsletterId, () => resumeGuides(run, newsletterId));
  });
  return result;
}
