import { word } from '../read-atoms.ts';
import { beginCode } from './begin-code.ts';
import { joinAtoms, type Unit } from './join-atoms.ts';
import { listNames } from './list-names.ts';
import { mayBeMissing } from './may-be-missing.ts';
import { overLetters } from './over-letters.ts';
import { type Chunk, cutChunks, isLettered, listAtoms } from './question-chunks.ts';
import type { Wanted, Way } from './question-types.ts';
import { readQuoted } from './read-quoted.ts';
import { canBegin, slot } from './slot.ts';
import { nameLetter, varyBeginning, varyForm, varySpelling } from './vary-word.ts';
import { writePer, writePercent, writeRanges } from './write-ranges.ts';
import { writeShort } from './write-short.ts';

/** Longer questions are cut: their work would grow with every word. */
const mostLetters = 300;
const mostWanted = 24;
/** From so many letters on a typing error is forgiven; in a word beside a number from `leastBesideNumber`. */
const leastToErr = 5;
const leastBesideNumber = 7;
/** Names of medicines have at most so many words. */
const mostInName = 5;

/** What a question asks for: all of it must be found, each in one of its ways. */
export function readQuestion(question: string, spelling: boolean): Wanted[] {
  const text = question.slice(0, mostLetters).replace(/(?<=\p{L})"(?=\p{L})/gu, '\u05f4');
  const isOpen = !/\s$/.test(text);
  const pieces = text.split(/["“”„«»″]/);
  const wanted: Wanted[] = [];
  for (const [index, piece] of pieces.entries()) {
    const isLast = isOpen && index === pieces.length - 1;
    if (index % 2 === 1) wanted.push(...readQuoted(piece, isLast));
    else wanted.push(...readPlain(piece, isLast, spelling));
  }
  const some = wanted.slice(0, mostWanted);
  if (some.some(({ isOptional }) => !isOptional)) return some;
  return some.map(({ ways }) => ({ ways, isOptional: false }));
}

function readPlain(typedText: string, isOpen: boolean, spelling: boolean): Wanted[] {
  const text = writeShort(isShouted(typedText) ? typedText.toLowerCase() : typedText);
  const chunks = cutChunks(text);
  const names = spelling ? listAdded(chunks) : [];
  /** Single words, to be looked for joined with their neighbour. */
  const singles: (string | null)[] = [];
  const wanted = chunks.map((atoms, at): Wanted => {
    const isLast = isOpen && at === chunks.length - 1;
    const [first] = atoms;
    const isSingle = atoms.length === 1 && first?.kind === word;
    const typed = first ? text.slice(first.start, first.end) : '';
    const isStop = mayBeMissing(chunks, at, typed);
    singles.push(isSingle && !isStop ? first.term : null);
    return { ways: [...waysOf(atoms, isLast, spelling), ...(names[at] ?? [])], isOptional: isStop };
  });
  return wanted.map((one, at) => {
    const joined = [joinNeighbours(singles, at - 1), joinNeighbours(singles, at)].filter(
      (term) => term !== '',
    );
    const isLast = (index: number) => isOpen && index === wanted.length - 1;
    const ways = joined.map((term): Way => {
      const isPrefix = isLast(at) || (isLast(at + 1) && term.startsWith(singles[at] ?? '\0'));
      return { slots: [slot({ words: [term], isWord: true }, { isPrefix })], added: null };
    });
    return { ...one, ways: [...one.ways, ...ways] };
  });
}

/** With the key for capitals locked, they say nothing of a word: `WHAT IS RINGWORM`. Names in capitals are shorter than that. */
function isShouted(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\p{Lu}{6}/u.test(text);
}

/** Two words that are often written as one: skin care. Empty where they are not both words. */
function joinNeighbours(singles: readonly (string | null)[], at: number): string {
  const [one, other] = [singles[at], singles[at + 1]];
  return one && other && one.length > 1 && other.length > 1 && one.length + other.length > 5
    ? one + other
    : '';
}

/**
 * For each chunk the other names of the medicine that it is of. Each word of a name may be in its own place (salicylic and lactic
 * acid) or in the other name.
 */
function listAdded(chunks: readonly Chunk[]): Way[][] {
  const found: Way[][] = [];
  while (found.length < chunks.length) {
    const [names, length] = namesFrom(chunks, found.length);
    for (let at = 0; at < length; at += 1) found.push(names);
  }
  return found;
}

/** Other names of the longest medicine's name that begins at a chunk, and of how many chunks it is. */
function namesFrom(chunks: readonly Chunk[], at: number): [Way[], number] {
  for (let length = Math.min(mostInName, chunks.length - at); length > 0; length -= 1) {
    const atoms = chunks.slice(at, at + length).flat();
    const names = listNames(atoms.map(({ term }) => term).join(' '));
    if (names.length === 0) continue;
    const ways = names.map(({ shown }): Way => {
      return { slots: joinAtoms(listAtoms(shown), false).map((one) => slot(one)), added: shown };
    });
    return [ways, length];
  }
  return [[], 1];
}

function waysOf(atoms: Chunk, isLast: boolean, spelling: boolean): Way[] {
  const hasNumber = atoms.some(({ kind }) => kind !== word);
  const sequence = joinAtoms(atoms, false);
  const ways: Unit[][] = [sequence, ...writeRanges(atoms)];
  ways.push(...ways.flatMap(writePercent), ...ways.flatMap(writePer));
  const joined = joinAtoms(atoms, true);
  if (joined.length < sequence.length) ways.push(joined);
  const [only] = sequence;
  if (sequence.length === 1 && only?.isWord && only.words.length === 1)
    ways.push(...splitWord(only.words[0] ?? ''));
  const written = ways.map((units): Way => {
    const slots = units.map((one, index) => {
      const [term = ''] = one.words;
      const isAlone = !hasNumber || (term.length >= leastBesideNumber && units.length > 1);
      if (index > 0 && isLettered(atoms)) return slot(one, { over: overLetters });
      // The halves of a word are looked for as they are.
      if (!one.isWord || (units !== sequence && units !== joined)) return slot(one);
      const forms = varyForm(term);
      const same = [...new Set([...one.words, ...forms])];
      const isPrefix = isLast && index === units.length - 1 && canBegin(one);
      const [elsewhere = [], ...others] = spelling ? [term, ...forms].map(varySpelling) : [];
      const mayErr = isAlone && /^\p{L}+$/u.test(term) && [...term].length >= leastToErr;
      // Anaemai is neither anaemia nor anemia.
      const erring = mayErr ? [term, ...elsewhere] : [];
      if (spelling && isPrefix) elsewhere.push(...varyBeginning(term));
      return slot(
        { words: same, isWord: true },
        {
          isPrefix,
          // Lips is no beginning of lipids.
          beginnings: [term, ...elsewhere],
          erring,
          added: [...new Set([...elsewhere, ...others.flat()])].filter((other) => !same.includes(other)),
        },
      );
    });
    return { slots, added: null };
  });
  return [...written, ...beginCode(atoms)];
}

/** `skincare`, `followup`, `TNFalpha` as they may stand apart. */
function splitWord(term: string): Unit[][] {
  if (!/^[a-z]{6,24}$/.test(term)) return [];
  return Array.from({ length: term.length - 4 }, (_, at) => {
    const [head, tail] = [term.slice(0, at + 3), term.slice(at + 3)];
    return [
      { words: [head, ...nameLetter(head)], isWord: true },
      { words: [tail, ...nameLetter(tail)], isWord: true },
    ];
  });
}
