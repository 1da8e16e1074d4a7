import { isWithinOneError } from './question/is-within-one-error.ts';
import type { Slot } from './question/question-types.ts';
import { reachOver } from './question/reach-over.ts';
import { readQuestion } from './question/read-question.ts';
import { scanWords } from './scan-words.ts';

/** A place in a text that was asked for. */
export interface Mark {
  start: number;
  end: number;
  /** Which of the things that were asked for. */
  wanted: number;
}

interface Place {
  position: number;
  start: number;
  end: number;
  /** With a typing error. */
  isError: boolean;
}

interface Looked {
  slot: Slot;
  wanted: number;
  /** Of the way that it is of: the places of each of its slots; a way of one slot needs none. */
  places: Place[];
  /** Letters, and what joins them, that may stand ahead of it. */
  over: readonly Looked[];
}

interface Meaning {
  one: Looked;
  isError: boolean;
}

const mostRemembered = 20_000;
/** Long texts are read in pieces of about so many UTF-16 units, cut at a space; */
const pieceLength = 2000;
/** and so many more of them when all that was asked for has been met: it may stand closer together there. */
const mostBehind = 1;

/** A question made ready for many texts, as a page shows many pieces of text for one question. */
class Finder {
  #slots: Looked[] = [];
  #ways: { wanted: number; slots: Looked[] }[] = [];
  /** For each term that was met the slots that mean it, or of which it is like a word. */
  #known = new Map<string, readonly Meaning[]>();

  constructor(question: string, spelling: boolean) {
    for (const [wanted, { ways, isOptional }] of readQuestion(question, spelling).entries()) {
      if (isOptional) continue;
      for (const { slots } of ways) {
        const look = (slot: Slot): Looked => {
          const over = slot.over?.map(look) ?? [];
          const one = { slot, wanted, places: [], over };
          this.#slots.push(one);
          return one;
        };
        const own = slots.map(look);
        this.#ways.push({ wanted, slots: own });
      }
    }
  }

  find(text: string, isSoft: boolean): Mark[] {
    for (const one of this.#slots) one.places = [];
    let position = 0;
    let left = mostBehind;
    for (let from = 0; from < text.length; ) {
      const to = endOfPiece(text, from);
      position = scanWords(text.slice(from, to), position, isSoft, (term, at, start, end) => {
        for (const { one, isError } of this.#meaning(term))
          one.places.push({ position: at, start: from + start, end: from + end, isError });
      });
      if (this.#hasAll() && !this.#isBehind(text, to)) left -= 1;
      if (left < 0) break;
      from = to;
    }
    const found = this.#ways.flatMap(({ wanted, slots }) =>
      chain(slots).map(({ start, end, isError }) => ({ start, end, wanted, isError })),
    );
    // What is only like the word is not what was asked for where the word itself is.
    const exact = new Set(found.flatMap(({ wanted, isError }) => (isError ? [] : [wanted])));
    return found
      .filter(({ wanted, isError }) => !isError || !exact.has(wanted))
      .map(({ start, end, wanted }) => ({ start, end, wanted }))
      .sort((a, b) => a.start - b.start || b.end - a.end);
  }

  /** Whether a word of which only the like was met stands further on. */
  #isBehind(text: string, from: number): boolean {
    const liked = this.#slots.filter(({ places }) => places.length > 0 && places.every((one) => one.isError));
    if (liked.length === 0) return false;
    const rest = text.slice(from).toLowerCase();
    return liked.some(({ slot }) => slot.erring.some((word) => rest.includes(word)));
  }

  #hasAll(): boolean {
    const found = new Set<number>();
    for (const { wanted, slots } of this.#ways)
      if (slots.every(({ places }) => places.length > 0)) found.add(wanted);
    return this.#ways.every(({ wanted }) => found.has(wanted));
  }

  #meaning(term: string): readonly Meaning[] {
    const known = this.#known.get(term);
    if (known !== undefined) return known;
    const found = this.#slots.flatMap((one): Meaning[] => {
      const isError = !means(one.slot, term);
      return isError && !isLike(one.slot, term) ? [] : [{ one, isError }];
    });
    if (this.#known.size >= mostRemembered) this.#known.clear();
    this.#known.set(term, found);
    return found;
  }
}

function means({ words, added, isPrefix, beginnings }: Slot, term: string): boolean {
  if (words.includes(term) || added.includes(term)) return true;
  return isPrefix && (beginnings ?? [...words, ...added]).some((word) => term.startsWith(word));
}

function isLike({ erring }: Slot, term: string): boolean {
  return erring.some((word) => isWithinOneError(word, term)) && !/\d/.test(term);
}

/** What stands side by side in order, each from the first word to the last. The rule of `follow` in `part-search.ts`. */
function chain([first, ...rest]: readonly Looked[]): Place[] {
  let ends: readonly Place[] = first?.places ?? [];
  for (const { places, slot, over } of rest) {
    const next = new Map<number, Place>();
    const starts = new Map(ends.map((one) => [one.position, one]));
    const [letters, joints, others] = over.map((one) => one.places.map(({ position }) => position));
    if (letters && joints && others)
      for (const [position, from] of reachOver([...starts.keys()], letters, joints, others)) {
        const start = starts.get(from);
        if (start) starts.set(position, start);
      }
    for (const { position, start, end, isError } of places) {
      const before = next.get(position - 1);
      // A joined word ends in one place of the text, a word said twice in two.
      const from = starts.get(position - (slot.distance ?? 1)) ?? (before?.end === end ? before : undefined);
      if (from === undefined) continue;
      const one = { position, start: Math.min(from.start, start), end, isError: isError || from.isError };
      next.set(position, one);
    }
    ends = [...next.values()];
  }
  return [...ends];
}

let last: { question: string; spelling: boolean; finder: Finder } | null = null;

/**
 * All places of a text that a question asks for, in order; they may overlap. Of the same question again it is quicker.
 *
 * @param isSoft a line break may stand within a sentence, as the index has it of guides
 */
export function findMarks(text: string, question: string, spelling: boolean, isSoft: boolean): Mark[] {
  if (last?.question !== question || last.spelling !== spelling)
    last = { question, spelling, finder: new Finder(question, spelling) };
  return last.finder.find(text, isSoft);
}

/** The ranges of marks, apart from each other, in order. */
export function uniteMarks(marks: readonly Mark[]): [number, number][] {
  const united: [number, number][] = [];
  for (const { start, end } of marks) {
    const before = united.at(-1);
    if (before && start <= before[1]) before[1] = Math.max(before[1], end);
    else united.push([start, end]);
  }
  return united;
}

function endOfPiece(text: string, from: number): number {
  const most = from + pieceLength;
  if (most >= text.length) return text.length;
  // A line break may stand within a hyphenated word.
  const space = text.lastIndexOf(' ', most);
  return space > from ? space : most;
}
