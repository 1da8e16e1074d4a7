import { spellings } from '../../text/tables/spelling.ts';
import { greek } from '../tables/greek.ts';
import { stopWords } from '../tables/stop-words.ts';
import { units } from '../tables/units.ts';

const mostSpellings = 8;
/** Of a word with a plural; two letters are of a code. */
const leastLetters = 3;

/** What is the same word to everyone: plural and singular, a Greek letter and its name. */
export function varyForm(term: string): string[] {
  const named = nameLetter(term);
  if (named.length > 0) return named;
  if (term.length < leastLetters || !/^[a-z]+$/.test(term)) return [];
  if (term.length === leastLetters && (units.has(term) || stopWords.has(term))) return [];
  return [...singulars(term), ...plurals(term)];
}

/** Of a Greek letter its name, of a name the letter. */
export function nameLetter(term: string): string[] {
  return greek.find((pair) => pair.includes(term))?.filter((one) => one !== term) ?? [];
}

/**
 * Ends of a plural and of its singular that more than one letter tells apart: of Greek and Latin, of old English, of Spanish, Portuguese,
 * French and German. Whichever there is in no language is in no index.
 */
const ends: readonly (readonly [string, string])[] = (
  'ia/ium ia/ion a/um mena/menon mata/ma ices/ex ices/ix aces/ax yces/yx nges/nx i/us uses/us es/is itides/itis ones/o gines/go ' +
  'mina/men ies/y ves/f children/child feet/foot teeth/tooth lice/louse mice/mouse men/man ' +
  'ces/z iones/ion idades/idad ores/or eles/el ales/al oes/o oes/ao ais/al eis/el aux/al aux/au eux/eu ionen/ion ungen/ung eiten/eit en/e'
)
  .split(' ')
  .map((pair): [string, string] => {
    const [plural = '', singular = ''] = pair.split('/');
    return [plural, singular];
  });

function singulars(term: string): string[] {
  const found: string[] = [];
  if (/(?:ch|sh|x|z|s)es$/.test(term)) found.push(term.slice(0, -2));
  if (/[^sui]s$/.test(term)) found.push(term.slice(0, -1));
  return [...found, ...replaceEnds(term, 0, 1)];
}

function plurals(term: string): string[] {
  const end = /(?:ch|sh|x|z|s)$/.test(term) ? 'es' : 's';
  return [term + end, ...replaceEnds(term, 1, 0)];
}

function replaceEnds(term: string, from: 0 | 1, to: 0 | 1): string[] {
  return ends.flatMap((pair) => {
    const head = term.endsWith(pair[from]) ? term.slice(0, -pair[from].length) : '';
    const other = head + pair[to];
    // Feet is all end, toes is no plural of tao.
    return term.endsWith(pair[from]) && head.length !== 1 && other.length >= leastLetters ? [other] : [];
  });
}

/** A stem, and as it is spelt elsewhere. */
interface Stem {
  from: string;
  to: string;
  /** So many letters are the same. */
  same: number;
  /** It, or either of the two, stands at the beginning of words only; at their end. */
  isOwn: boolean;
  isFirst: boolean;
  isLast: boolean;
}

const stems = spellings.flatMap(([one, other]) => [toStem(one, other), toStem(other, one)]);

function toStem(one: string, other: string): Stem {
  const [from = '', to = ''] = [one, other].map((stem) => stem.replace(/[$^]/g, ''));
  let same = 0;
  while (from[same] === to[same]) same += 1;
  const isOwn = one.startsWith('^');
  return {
    from,
    to,
    same,
    isOwn,
    isFirst: isOwn || other.startsWith('^'),
    isLast: one.endsWith('$') || other.endsWith('$'),
  };
}

/** The word as it is spelt elsewhere, as far as the table's stems tell; most of these are no words, and in no index. */
export function varySpelling(term: string): string[] {
  const found = new Set([term]);
  for (const one of found) {
    for (const stem of stems) {
      replaceStem(one, stem, found);
      if (found.size > mostSpellings) break;
    }
  }
  found.delete(term);
  return [...found];
}

/** So much of a stem must be typed, and so long must the other beginning be: shorter ones begin too much. */
const leastOfStem = 3;
const leastBeginning = 5;

/** Beginnings of what is spelt in two ways, where the typed one ends within: `diarrho`, `randomis`. */
export function varyBeginning(term: string): string[] {
  const found = new Set<string>();
  if (term.length < leastBeginning - 1) return [];
  for (const stem of stems) beginStem(term, stem, found);
  if (/^[a-z]{4,}[iy][sz]$/.test(term)) {
    const other = term.slice(0, -1) + (term.endsWith('s') ? 'z' : 's');
    for (const one of [other, ...varySpelling(other)]) found.add(one);
  }
  return [...found];
}

function beginStem(term: string, { from, to, same, isOwn, isLast }: Stem, found: Set<string>): void {
  if (isLast) return;
  for (let length = from.length - 1; length >= Math.max(leastOfStem, same + 1); length -= 1) {
    if (!term.endsWith(from.slice(0, length)) || (isOwn && term.length > length)) continue;
    const most = Math.max(same + 1, length + to.length - from.length);
    const beginning = term.slice(0, -length) + to.slice(0, most);
    if (beginning.length >= leastBeginning) found.add(beginning);
    return;
  }
}

function replaceStem(word: string, { from, to, isFirst, isLast }: Stem, found: Set<string>): void {
  // A short word ends so by itself: rise, size.
  if (isLast && !isFirst && word.length < 7) return;
  // Already so: tumour has in it what tumor begins with.
  if (to.length > from.length && word.includes(to)) return;
  const at = isFirst ? (word.startsWith(from) ? 0 : -1) : isLast ? lastAt(word, from) : word.indexOf(from);
  if (at < 0 || (isLast && at + from.length !== word.length)) return;
  found.add(word.slice(0, at) + to + word.slice(at + from.length));
}

const lastAt = (word: string, end: string) => (word.endsWith(end) ? word.length - end.length : -1);
