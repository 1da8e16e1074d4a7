import type { SearchAnswer, SearchReport, SearchRequest } from './types.ts';

/**
 * The library's own worker: it looks up the pieces of text of the newest answer; those of the ones before it are left. A long guide
 * takes it some time, which must not hold up the page. It reads the database only.
 */

let waiting: SearchRequest | undefined;
let isBusy = false;

async function findWaiting(): Promise<void> {
  if (isBusy) return;
  isBusy = true;
  try {
    for (let request = take(); request !== undefined; request = take()) {
      const { number, answer } = request;
      if (!answer) continue;
      const send = (found: SearchAnswer) => postMessage({ number, answer: found } satisfies SearchReport);
      // What it needs awaits files of the package while it loads: a worker that imported it at once would listen too late, and what was
      // asked until then would be lost (https://html.spec.whatwg.org/multipage/workers.html#run-a-worker).
      const { findPieces } = await import('../../queries/find-pieces.ts');
      await findPieces(answer, send, () => waiting !== undefined);
    }
  } catch {
    // As where the database is gone: what was found stays shown without them.
  } finally {
    isBusy = false;
  }
}

function take(): SearchRequest | undefined {
  const request = waiting;
  waiting = undefined;
  return request;
}

addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  waiting = data;
  void findWaiting();
});
