import { answerQuestion, type KnownIds } from '../../queries/answer-question.ts';
import { type KeptSearched, keepSearched } from '../../queries/keep-searched.ts';
import type { SearchAnswer, SearchQuestion, SearchReport, SearchRequest } from './types.ts';

export interface SearchListeners {
  /** The answer to the newest question: within `ask` itself once the index is loaded; again as its pieces of text come. */
  onAnswer: (answer: SearchAnswer) => void;
  onFailed: (error: string) => void;
}

export interface Searching {
  /**
   * Null: nothing any more, and what was asked before need not be answered.
   *
   * @param answered the first answer to it, where there is one already: its pieces of text are looked up
   */
  ask: (question: SearchQuestion | null, answered?: SearchAnswer | null) => void;
  end: () => void;
}

let begun: KeptSearched | undefined;

/** Begins to load the index, once a page: what is typed then is answered in the same moment. */
export function beginSearch(): KeptSearched {
  begun ??= keepSearched();
  return begun;
}

/** The first answer where it can be had at once: with it a page is drawn as it stays, rather than twice. Null: it is to be waited for. */
export function answerAtOnce(question: SearchQuestion): SearchAnswer | null {
  if (!begun?.isOpen()) return null;
  const known = begun.known(question.filters.state);
  return known instanceof Promise ? null : answerQuestion(begun.index(), question, known);
}

/** Answers what is asked, and what was asked last whenever the answer may have changed. */
export function startSearch({ onAnswer, onFailed }: SearchListeners): Searching {
  const searched = beginSearch();
  let number = 0;
  let asked: SearchQuestion | null = null;
  const fail = (error: unknown) => onFailed(String(error));
  /** Started behind the first answer, which it would hold up. */
  let pieces: Worker | undefined;

  function answer(): void {
    number += 1;
    findPieces(null);
    if (!asked || !searched.isOpen()) return;
    const [own, question] = [number, asked];
    const known = searched.known(question.filters.state);
    if (known instanceof Promise)
      known.then((ids) => {
        if (own === number) answerWith(question, ids);
      }, fail);
    else answerWith(question, known);
  }
  function answerWith(question: SearchQuestion, known: KnownIds): void {
    const first = answerQuestion(searched.index(), question, known);
    onAnswer(first);
    follow(first);
  }
  function follow(first: SearchAnswer): void {
    if (first.isWhole) return;
    // Behind what draws the answer, which is queued by now: to start a worker holds it up.
    const own = number;
    queueMicrotask(() => own === number && findPieces(first));
  }
  function findPieces(of: SearchAnswer | null): void {
    if (of) pieces ??= startPieces(onReport);
    pieces?.postMessage({ number, answer: of } satisfies SearchRequest);
  }
  function onReport(data: SearchReport): void {
    if (data.number === number) onAnswer(data.answer);
  }

  searched.listen(answer, fail);
  if (!searched.isOpen()) searched.opened.then(answer, fail);
  return {
    ask(question, answered) {
      asked = question;
      if (!answered) return answer();
      number += 1;
      follow(answered);
    },
    end() {
      asked = null;
      number += 1;
      pieces?.terminate();
    },
  };
}

/** Undefined where there can be none: what is found is shown without pieces of text. */
function startPieces(onReport: (report: SearchReport) => void): Worker | undefined {
  try {
    const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<SearchReport>) => onReport(data);
    return worker;
  } catch {
    return undefined;
  }
}
