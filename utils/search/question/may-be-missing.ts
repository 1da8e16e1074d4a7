import { word } from '../read-atoms.ts';
import { englishWords, perhapsStop, stopNames, stopWords } from '../tables/stop-words.ts';
import type { Chunk } from './question-chunks.ts';

/** And, or: of Spanish and Portuguese. */
const joints = /^[yoeu]$/;

/**
 * Whether the word that is the chunk `at` is one like "of", which a text need not have. A capital at its beginning says nothing
 * (`What is rosacea?`) but in a name (`May 2024`); all in capitals it is another word (`WHO`), except for the AND of
 * databases of literature.
 *
 * @param typed the word as it was typed
 */
export function mayBeMissing(chunks: readonly Chunk[], at: number, typed: string): boolean {
  if (at === chunks.length - 1) return false;
  const atoms = chunks[at] ?? [];
  if (atoms.length > 1) return isAllStop(atoms) && typed === typed.toLowerCase();
  const term = wordOf(chunks[at]);
  if (!isStop(chunks, at, term)) return false;
  const before = wordOf(chunks[at - 1]);
  // Troponin I is no "I have"; A is capital at the beginning, too.
  if (term === 'i') return at === 0 || stopWords.has(before) || stopWords.has(wordOf(chunks[at + 1]));
  if (typed === typed.toLowerCase()) return true;
  if (typed.length === 1) return at === 0;
  if (typed === 'AND' || typed === 'VS') return true;
  return typed.slice(1) === typed.slice(1).toLowerCase() && !stopNames.has(term);
}

/** `est-ce` que. */
function isAllStop(atoms: Chunk): boolean {
  return (
    atoms.every(({ kind, term }) => kind === word && stopWords.has(term)) &&
    atoms.some(({ term }) => term.length > 1)
  );
}

function isStop(chunks: readonly Chunk[], at: number, term: string): boolean {
  const others = chunks.map((chunk, index) => (index === at ? '' : wordOf(chunk)));
  // Not in `the y chromosome`.
  if (joints.test(term)) return at > 0 && !others.some((one) => englishWords.has(one) && !shared.has(one));
  if (!perhapsStop.has(term)) return stopWords.has(term);
  return others.some((one) => stopWords.has(one) && !englishWords.has(one));
}

/** English and Romance: they tell nothing. */
const shared: ReadonlySet<string> = new Set('a as do me'.split(' '));

/** The term of a chunk that is a single word; else nothing. */
function wordOf(chunk: Chunk | undefined): string {
  const [first] = chunk ?? [];
  return first && chunk?.length === 1 && first.kind === word ? first.term : '';
}
