import type { SearchAnswer, SearchQuestion, SearchReport, SearchRequest } from './types.ts';

export interface SearchListeners {
  /** The answer to the newest question; once more when its pieces of text are there. */
  onAnswer: (answer: SearchAnswer) => void;
  /** How many documents can be found; `isChanged`: ask again. */
  onIndex: (documents: number, isChanged: boolean) => void;
  onFailed: (error: string) => void;
}

export interface Searching {
  ask: (question: SearchQuestion) => void;
  end: () => void;
}

/** Starts the worker that holds the index, and passes on what it answers to the newest question. */
export function startSearch({ onAnswer, onIndex, onFailed }: SearchListeners): Searching {
  let number = 0;
  let worker: Worker | undefined;
  try {
    worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
    worker.onerror = (event) => onFailed(event.message);
    worker.onmessage = ({ data }: MessageEvent<SearchReport>) => {
      if (data.type === 'failed') onFailed(data.error);
      else if (data.type === 'answer') {
        if (data.number === number) onAnswer(data.answer);
      } else onIndex(data.documents, data.type === 'changed');
    };
  } catch (error) {
    onFailed(String(error));
  }
  return {
    ask(question) {
      number += 1;
      worker?.postMessage({ number, question } satisfies SearchRequest);
    },
    end: () => worker?.terminate(),
  };
}
