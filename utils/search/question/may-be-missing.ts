import { word } from '../read-atoms.ts';
import { stopNames, stopWords } from '../tables/stop-words.ts';
import type { Chunk } from './question-chunks.ts';

/**
 * Whether the word that is the chunk `at` is one like "of", which a text need not have. A capital at its beginning says nothing
 * (`What is rosacea?`) but in a name (`May 2024`); all in capitals it is another word (`WHO`), except for the AND of
 * databases of literature.
 *
 * @param typed the word as it was typed
 */
export function mayBeMissing(chunks: readonly Chunk[], at: number, typed: string): boolean {
  const term = wordOf(chunks[at]);
  if (at === chunks.length - 1 || !stopWords.has(term)) return false;
  if (typed === typed.toLowerCase()) return true;
  // A and I are capital at the beginning, I behind "should" as well.
  if (typed.length === 1) return at === 0 || (term === 'i' && stopWords.has(wordOf(chunks[at - 1])));
  if (typed === 'AND') return true;
  return typed.slice(1) === typed.slice(1).toLowerCase() && !stopNames.has(term);
}

/** The term of a chunk that is a single word; else nothing. */
function wordOf(chunk: Chunk | undefined): string {
  const [first] = chunk ?? [];
  return first && chunk?.length === 1 && first.kind === word ? first.term : '';
}
