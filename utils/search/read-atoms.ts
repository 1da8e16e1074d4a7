import {
  digit,
  foldCharacter,
  gap,
  letter,
  mixed,
  nothing,
  pair,
  raised,
  sign,
  voicing,
} from './fold-character.ts';
import { joinGroups } from './join-groups.ts';
import { joinOf } from './join-of.ts';

/** What an atom is. */
export const word = 1;
export const number = 2;
/** A comparator ahead of a number, or the sign of a share. */
export const mark = 3;
/** Two neighbours of a script without spaces; `lone` the last of such a run. */
export const two = 4;
export const lone = 5;

/**
 * Told of each atom in order: its kind, folded term, where it stands (UTF-16 units), what is between it and the one ahead
 * of it (`join-of.ts`), and, of a number that can be read in two ways, the other reading.
 */
export type OnAtom = (
  kind: number,
  term: string,
  start: number,
  end: number,
  join: number,
  other: string,
) => void;

const plain = Uint8Array.from({ length: 128 }, (_, code) =>
  /[a-z]/i.test(String.fromCharCode(code)) ? letter : foldCharacter(code).kind,
);
/** A soft hyphen shows at the end of a line only: the word goes on in the next. */
const goesOn = /[ \t]*(?:\r?\n|\f)[ \t]*(?=\p{L})/uy;

/**
 * Cuts a text into atoms: words without what is between letters and digits (`IL-17A`: il, 17, a), whole numbers with their
 * point, comparators, pairs of letters. The same for documents, questions and pieces of text that are shown.
 *
 * @param isSoft a line break may stand within a sentence
 */
export function readAtoms(text: string, isSoft: boolean, onAtom: OnAtom): void {
  let at = 0;
  let last = 0;
  let before = '';
  const kindAt = (where: number) => {
    const code = text.charCodeAt(where);
    return code < 128 ? plain[code] : foldCharacter(text.codePointAt(where) ?? 0).kind;
  };
  const hand = (kind: number, term: string, start: number, end: number, other = '') => {
    onAtom(kind, term, start, end, joinOf(text, last, start, before, isSoft), other);
    last = end;
    before = term;
  };

  while (at < text.length) {
    const start = at;
    const kind = kindAt(at);
    if (kind === letter) {
      const term = readWord();
      hand(word, term, start, at);
    } else if (kind === digit || (text[at] === '.' && isLeadingPoint())) readNumber();
    else if (kind === pair) readPairs();
    else if (kind === sign) readSign();
    else if (kind === raised || kind === mixed) {
      const { text: folded } = foldCharacter(text.codePointAt(at) ?? 0);
      at = next(at);
      while (kind === raised && kindAt(at) === raised) at = next(at);
      if (kind === raised) hand(number, text.slice(start, at).normalize('NFKC'), start, at);
      else readAtoms(folded, isSoft, (inner, term, _s, _e, _j, other) => hand(inner, term, start, at, other));
    } else at = next(at);
  }

  function next(where: number): number {
    const code = text.charCodeAt(where);
    return where + (code >= 0xd800 && code < 0xdc00 && (text.codePointAt(where) ?? 0) > 0xffff ? 2 : 1);
  }

  function readWord(): string {
    const start = at;
    while (text.charCodeAt(at) < 128 && plain[text.charCodeAt(at)] === letter) at += 1;
    let term = text.slice(start, at).toLowerCase();
    if (text.charCodeAt(at) < 128 || at >= text.length) return term;
    let end = at;
    while (at < text.length) {
      const kind = kindAt(at);
      if (kind === letter) {
        const code = text.charCodeAt(at);
        const folded =
          code < 128 ? String.fromCharCode(code | 32) : foldCharacter(text.codePointAt(at) ?? 0).text;
        if (changesScript(term, folded)) break;
        term += folded;
        at = next(at);
        end = at;
      } else if (kind === nothing) {
        const isHyphen = text[at] === '\u00ad';
        at = next(at);
        goesOn.lastIndex = at;
        if (isHyphen && goesOn.test(text)) at = goesOn.lastIndex;
      } else break;
    }
    at = end;
    return term;
  }

  function isLeadingPoint(): boolean {
    if (kindAt(at + 1) !== digit) return false;
    const before = at === 0 ? gap : kindAt(at - 1);
    return before === sign || (before === gap && text[at - 1] !== '.');
  }

  function readDigits(): string {
    let digits = '';
    while (at < text.length && kindAt(at) === digit) {
      digits += foldCharacter(text.codePointAt(at) ?? 0).text;
      at = next(at);
    }
    return digits;
  }

  function readNumber(): void {
    const starts = [at];
    const ends: number[] = [];
    const points: string[] = [];
    const groups = [text[at] === '.' ? '0' : readDigits()];
    ends.push(at);
    while (/[.,·٫]/.test(text[at] ?? '') && kindAt(at + 1) === digit) {
      points.push(text[at] ?? '');
      at += 1;
      starts.push(at);
      groups.push(readDigits());
      ends.push(at);
    }
    const [term, other = ''] = joinGroups(groups, points);
    if (term !== undefined) hand(number, term, starts[0] ?? at, at, other);
    else
      groups.forEach((one, index) => {
        hand(number, one, starts[index] ?? at, ends[index] ?? at);
      });
  }

  function readPairs(): void {
    const letters: string[] = [];
    const starts: number[] = [];
    let end = at;
    for (let kind = pair; kind === pair || kind === voicing || kind === nothing; kind = kindAt(at) ?? gap) {
      const folded = foldCharacter(text.codePointAt(at) ?? 0).text;
      if (kind === pair) {
        letters.push(folded);
        starts.push(at);
      } else letters.push(((letters.pop() ?? '') + folded).normalize('NFC'));
      at = next(at);
      if (kind !== nothing) end = at;
      if (at >= text.length) break;
    }
    at = end;
    for (const [index, one] of letters.entries()) {
      const following = letters[index + 1];
      const from = starts[index] ?? at;
      if (following === undefined) hand(lone, one, from, end);
      else hand(two, one + following, from, starts[index + 2] ?? end);
    }
  }

  function readSign(): void {
    const start = at;
    let term = foldCharacter(text.codePointAt(at) ?? 0).text;
    at += 1;
    if (term !== '%' && term !== '‰') {
      if (text[at] === '=') {
        term = term === '<' ? '≤' : term === '>' ? '≥' : term;
        at += 1;
      }
      let ahead = at;
      while (/[\s]/.test(text[ahead] ?? '')) ahead += 1;
      if (text[ahead] === '.') ahead += 1;
      if (kindAt(ahead) !== digit) return;
    }
    hand(mark, term, start, at);
  }
}

/** `TNFα` is two, as `TNF-α`; `μg` is one. */
function changesScript(term: string, next: string): boolean {
  return isGreek.test(next) ? /[a-z]$/.test(term) : /^[α-λν-ω]+$/.test(term) && /^[a-z]/.test(next);
}
const isGreek = /^[α-ω]/;
