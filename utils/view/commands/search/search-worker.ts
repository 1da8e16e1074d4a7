import { listSubscriptions } from '../../../store/newsletters.ts';
import { listSearchPartIds } from '../../../store/search-parts.ts';
import { answerQuestion } from '../../queries/answer-question.ts';
import { findPieces } from '../../queries/find-pieces.ts';
import { keepIndex } from '../../queries/keep-index.ts';
import { watchQuery } from '../../queries/watch-query.ts';
import type { SearchReport, SearchRequest } from './types.ts';

/**
 * The library's own worker: it holds the index and answers what the page asks, the newest question first; those that were asked
 * before it are left. It reads the database only.
 */

const index = keepIndex();
let newsletterIds: string[] = [];
let waiting: SearchRequest | undefined;
let isBusy = false;

const report = (message: SearchReport) => postMessage(message);

/** Loaded at once: the page starts this when somebody is about to ask. */
const opened = Promise.all([readSubscriptions(), index.bringUpToDate()]);

/** @returns whether the list changed */
async function readSubscriptions(): Promise<boolean> {
  const former = newsletterIds.join('\n');
  newsletterIds = (await listSubscriptions()).map(({ id }) => id);
  return newsletterIds.join('\n') !== former;
}

async function answerWaiting(): Promise<void> {
  if (isBusy) return;
  isBusy = true;
  try {
    await opened;
    for (let request = take(); request !== undefined; request = take()) await answer(request);
  } catch (error) {
    report({ type: 'failed', error: String(error) });
  } finally {
    isBusy = false;
  }
}

function take(): SearchRequest | undefined {
  const request = waiting;
  waiting = undefined;
  return request;
}

async function answer({ number, question }: SearchRequest): Promise<void> {
  const first = await answerQuestion(index.current(), question, newsletterIds);
  report({ type: 'answer', number, answer: first });
  if (first.isWhole) return;
  const whole = await findPieces(first, () => waiting !== undefined);
  if (whole) report({ type: 'answer', number, answer: whole });
}

addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  waiting = data;
  void answerWaiting();
});

/** Follows what index and list of newsletters become, while this is open. */
function follow(query: () => Promise<unknown>, bringUpToDate: () => Promise<boolean>): void {
  const change = async () => {
    if (await bringUpToDate()) report({ type: 'changed', documents: index.current().size });
  };
  watchQuery(
    query,
    () => void change(),
    () => report({ type: 'failed', error: 'The database does not open.' }),
  );
}

opened.then(
  () => {
    report({ type: 'opened', documents: index.current().size });
    follow(listSearchPartIds, index.bringUpToDate);
    follow(listSubscriptions, readSubscriptions);
  },
  (error) => report({ type: 'failed', error: String(error) }),
);
