import { apart, direct, hyphen, space } from './join-of.ts';
import { number, word } from './read-atoms.ts';
import { units } from './tables/units.ts';

/** Between the numbers of a list or a range. */
const joints: ReadonlySet<string> = new Set('and or to und oder bis y e o u et ou a'.split(' '));
const betweenNumbers = /^\s*(?:\/\s?-?|[-‐-–—−]|,\s?-?)\s*$/;
const behindJoint = /^\s*[-‐-–−]?$/;
/** Between a code's letters and its number, as in `HPV types 16 and 18`. */
const kinds: ReadonlySet<string> = new Set('type types typ typen tipo tipos'.split(' '));
/** `IL`, `JAK`, `Th`: letters that make a code with a number. */
const isCode = (text: string) => text.length <= 8 && /\p{Lu}/u.test(text);

/** As `OnWord` of `scan-words.ts`. */
type OnTerm = (term: string, position: number, start: number, end: number) => void;

interface Letters {
  term: string;
  start: number;
  end: number;
}

export interface ListAtom extends Letters {
  kind: number;
}

/**
 * Of lists that say once what is meant of each: the letters of a code stand ahead of each of its numbers (`IL-12/23` is IL-23 too,
 * `IL-17A/F` IL-17F), a unit behind each (`2.5–5 mg/kg` is 2.5 mg/kg too). Tells of those in the places where they are not written.
 */
export class ListFollower {
  /** Within a list: it wants to be told of each atom, else of numbers alone. */
  isOpen = false;
  #text: string;
  #onWord: OnTerm;
  /** Letters of a code that the list goes on with. */
  #code: Letters | null = null;
  /** The number of its first member with a letter: 17 of `17A/F`. */
  #lettered = '';
  #isJoint = false;
  /** Places of the list's numbers; and the terms of their unit so far, each once: places of a term never go back. */
  #numbers: number[] = [];
  #unit: string[] = [];

  constructor(text: string, onWord: OnTerm) {
    this.#text = text;
    this.#onWord = onWord;
  }

  /** Called ahead of what is told of the atom itself. */
  follow(atom: ListAtom, before: ListAtom, join: number, position: number): void {
    const wasJoint = this.#isJoint;
    const between = this.#text.slice(before.end, atom.start);
    const goesOn = wasJoint ? behindJoint.test(between) : betweenNumbers.test(between);
    this.#isJoint = false;
    if (atom.kind !== number) this.#followWord(atom, before, join, position, { between, goesOn, wasJoint });
    else if (this.isOpen && this.#unit.length === 0 && goesOn) this.#addNumber(position);
    else this.#begin(before, join, position);
  }

  #begin(before: ListAtom, join: number, position: number): void {
    this.#end();
    this.isOpen = true;
    const isOf = before.kind === word && (join === direct || join === hyphen || join === space);
    const earlier = isOf && kinds.has(before.term) ? this.#wordAhead(before.start) : null;
    const letters = earlier ?? before;
    if (isOf && isCode(this.#text.slice(letters.start, letters.end))) this.#code = letters;
    if (earlier) this.#addNumber(position);
    else this.#numbers.push(position);
  }

  #wordAhead(end: number): Letters | null {
    const [, name] = this.#text.slice(Math.max(0, end - 10), end).match(/([a-z]+) $/i) ?? [];
    return name ? { term: name.toLowerCase(), start: end - 1 - name.length, end: end - 1 } : null;
  }

  #followWord(
    { kind, term, start, end }: ListAtom,
    before: ListAtom,
    join: number,
    position: number,
    { between, goesOn, wasJoint }: { between: string; goesOn: boolean; wasJoint: boolean },
  ): void {
    const isLetter = this.#code !== null && term.length === 1;
    const isFirst = this.#unit.length === 0;
    const isUnit = units.has(term) && !this.#unit.includes(term);
    if (kind !== word || join === apart) this.#end();
    else if (isFirst && joints.has(term) && join >= space) this.#isJoint = true;
    else if (isLetter && this.#lettered !== '' && goesOn) {
      this.#tellCode(position);
      this.#onWord(this.#lettered + term, position, start, end);
    } else if (isLetter && join === direct && before.kind === number) this.#lettered = before.term;
    else if (isUnit && !wasJoint && (isFirst ? before.kind === number : between === '/')) {
      for (const place of this.#numbers.slice(0, -1))
        this.#onWord(term, place + 1 + this.#unit.length, start, end);
      this.#unit.push(term);
    } else this.#end();
  }

  #addNumber(position: number): void {
    this.#tellCode(position);
    this.#numbers.push(position);
  }

  #tellCode(position: number): void {
    const code = this.#code;
    if (code) this.#onWord(code.term, position - 1, code.start, code.end);
  }

  #end(): void {
    this.isOpen = false;
    this.#code = null;
    this.#lettered = '';
    this.#numbers = [];
    this.#unit = [];
  }
}
