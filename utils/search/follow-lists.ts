import { apart, direct, hyphen, space } from './join-of.ts';
import { number, word } from './read-atoms.ts';
import type { OnWord } from './scan-words.ts';
import { units } from './tables/units.ts';

/** Between the numbers of a list or a range. */
const joints: ReadonlySet<string> = new Set('and or to und oder bis y e o u et ou a'.split(' '));
const betweenNumbers = /^\s*(?:\/\s?-?|[-‐-–—−]|,\s?-?)\s*$/;
const behindJoint = /^\s*[-‐-–−]?$/;
/** Between a code's letters and its number, as in `HPV types 16 and 18`. */
const kinds: ReadonlySet<string> = new Set('type types typ typen tipo tipos'.split(' '));
/** `IL`, `JAK`, `Th`: letters that make a code with a number. */
const isCode = (text: string) => text.length <= 8 && /\p{Lu}/u.test(text);

interface Letters {
  term: string;
  start: number;
  end: number;
  kind: number;
}
const none: Letters = { term: '', start: 0, end: 0, kind: 0 };

/**
 * Of lists that say once what is meant of each: the letters of a code stand ahead of each of its numbers (`IL-12/23` is IL-23 too,
 * `IL-17A/F` IL-17F), a unit behind each (`2.5–5 mg/kg` is 2.5 mg/kg too). Told of each atom, it tells of those in the places where
 * they are not written.
 */
export function followLists(text: string, onWord: OnWord): (atom: Letters, join: number, at: number) => void {
  /** The two atoms ahead. */
  let [earlier, before] = [none, none];
  /** Letters of a code that the list goes on with. */
  let code: Letters | null = null;
  /** The number of its first member with a letter: 17 of `17A/F`. */
  let lettered = '';
  let isJoint = false;
  /** Places of the list's numbers; and how many terms of their unit were met. */
  let numbers: number[] = [];
  let unitLength = 0;

  const end = () => {
    code = null;
    lettered = '';
    numbers = [];
    unitLength = 0;
  };
  const tellCode = (position: number) => {
    if (code) onWord(code.term, position - 1, code.start, code.end);
  };

  return (atom, join, position) => {
    const { kind, term } = atom;
    const between = text.slice(before.end, atom.start);
    const goesOn = isJoint ? behindJoint.test(between) : betweenNumbers.test(between);
    const isUnit = kind === word && units.has(term);
    const wasJoint = isJoint;
    isJoint = false;
    if (kind === number) {
      const isFurther = numbers.length > 0 && unitLength === 0 && goesOn;
      if (isFurther) tellCode(position);
      else {
        end();
        const isOf = before.kind === word && [direct, hyphen, space].includes(join);
        const isKind = isOf && kinds.has(before.term) && earlier.kind === word;
        const letters = isKind ? earlier : before;
        if (isOf && isCode(text.slice(letters.start, letters.end))) code = letters;
        if (isKind) tellCode(position);
      }
      numbers.push(position);
    } else if (numbers.length > 0 && join !== apart) {
      if (kind === word && unitLength === 0 && joints.has(term) && join >= space) isJoint = true;
      else if (code && lettered !== '' && term.length === 1 && kind === word && goesOn) {
        tellCode(position);
        onWord(lettered + term, position, atom.start, atom.end);
      } else if (code && kind === word && join === direct && term.length === 1 && before.kind === number)
        lettered = before.term;
      else if (isUnit && !wasJoint && (unitLength === 0 ? before.kind === number : between === '/')) {
        for (const place of numbers.slice(0, -1)) onWord(term, place + 1 + unitLength, atom.start, atom.end);
        unitLength += 1;
      } else end();
    } else end();
    earlier = before;
    before = atom;
  };
}
