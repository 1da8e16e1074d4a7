import type { SentenceRange } from '../../../issue/sentence-ranges.ts';

/** What says a sentence: the browser's own, or a stand-in. */
interface Speaker {
  /** @param onDone called once: it was said to its end, or could not be said, or was cut off */
  speak: (text: string, onDone: (how: 'said' | 'failed') => void) => void;
  stop: () => void;
}

interface Aloud {
  /** The canonical text. */
  text: string;
  sentences: readonly SentenceRange[];
  /** Begins with the sentence that holds this position, or the next. */
  from: number;
  speaker: Speaker;
  onSentence: (sentence: SentenceRange) => void;
  /** `failed`: the voice did not speak; nothing more is said. Not called when it was stopped. */
  onEnd: (how: 'ended' | 'failed') => void;
}

/**
 * Reads a text aloud, sentence by sentence: a browser cuts long texts off, and so the sentence that is being said is known.
 *
 * @returns ends it
 */
export function readAloud({ text, sentences, from, speaker, onSentence, onEnd }: Aloud): () => void {
  let at = sentences.findIndex(({ end }) => end > from);
  let isStopped = at < 0;
  function next() {
    const sentence = sentences[at];
    if (!sentence) {
      isStopped = true;
      return onEnd('ended');
    }
    onSentence(sentence);
    speaker.speak(text.slice(sentence.start, sentence.end), (how) => {
      if (isStopped) return;
      if (how === 'failed') {
        isStopped = true;
        return onEnd('failed');
      }
      at += 1;
      next();
    });
  }
  if (isStopped) onEnd('ended');
  else next();
  return () => {
    if (isStopped) return;
    isStopped = true;
    speaker.stop();
  };
}
