import { spellings } from '../../text/tables/spelling.ts';
import { greek } from '../tables/greek.ts';

const mostSpellings = 8;

/** What is the same word to everyone: plural and singular, a Greek letter and its name. */
export function varyForm(term: string): string[] {
  const named = nameLetter(term);
  if (named.length > 0) return named;
  if (term.length < 4 || !/^[a-z]+$/.test(term)) return [];
  return [...singulars(term), ...plurals(term), ...learnedForms(term)];
}

/** Of a Greek letter its name, of a name the letter. */
export function nameLetter(term: string): string[] {
  return greek.find((pair) => pair.includes(term))?.filter((one) => one !== term) ?? [];
}

/** Plurals of Greek and Latin that more than one letter tells from the singular. */
const learned = [
  ['ia', 'ium'],
  ['eria', 'erion'],
  ['mena', 'menon'],
  ['mata', 'ma'],
  ['ices', 'ex'],
  ['ices', 'ix'],
] as const;

function learnedForms(term: string): string[] {
  return learned.flatMap(([plural, singular]) => {
    if (term.endsWith(plural)) return [term.slice(0, -plural.length) + singular];
    return term.endsWith(singular) ? [term.slice(0, -singular.length) + plural] : [];
  });
}

function singulars(term: string): string[] {
  const found: string[] = [];
  if (/[^aeiou]ies$/.test(term)) found.push(`${term.slice(0, -3)}y`);
  if (/(?:ch|sh|x|z|s)es$/.test(term)) found.push(term.slice(0, -2));
  if (/[^sui]s$/.test(term)) found.push(term.slice(0, -1));
  if (/ses$/.test(term)) found.push(`${term.slice(0, -2)}is`);
  if (/[^aeiou]i$/.test(term)) found.push(`${term.slice(0, -1)}us`);
  return found;
}

function plurals(term: string): string[] {
  if (/(?:[^s]s|ss)$/.test(term) && !/(?:us|is|ss)$/.test(term)) return [];
  if (/[^aeiou]y$/.test(term)) return [`${term.slice(0, -1)}ies`];
  if (/us$/.test(term)) return [`${term.slice(0, -2)}i`];
  if (/sis$/.test(term)) return [`${term.slice(0, -2)}es`];
  return [/(?:ch|sh|x|z|ss)$/.test(term) ? `${term}es` : `${term}s`];
}

/** The word as it is spelt elsewhere, as far as the table's stems tell; most of these are no words, and in no index. */
export function varySpelling(term: string): string[] {
  const found = new Set([term]);
  for (const one of found) {
    for (const [british, american] of spellings) {
      replaceStem(one, british, american, found);
      replaceStem(one, american, british, found);
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
  for (const [british, american] of spellings) {
    beginStem(term, british, american, found);
    beginStem(term, american, british, found);
  }
  if (/^[a-z]{4,}[iy][sz]$/.test(term)) {
    const other = term.slice(0, -1) + (term.endsWith('s') ? 'z' : 's');
    for (const one of [other, ...varySpelling(other)]) found.add(one);
  }
  return [...found];
}

function beginStem(term: string, stem: string, other: string, found: Set<string>): void {
  if (stem.endsWith('$') || other.endsWith('$')) return;
  const [from, to] = [bare(stem), bare(other)];
  let same = 0;
  while (from[same] === to[same]) same += 1;
  for (let length = from.length - 1; length >= Math.max(leastOfStem, same + 1); length -= 1) {
    if (!term.endsWith(from.slice(0, length)) || (stem.startsWith('^') && term.length > length)) continue;
    const most = Math.max(same + 1, length + to.length - from.length);
    const beginning = term.slice(0, -length) + to.slice(0, most);
    if (beginning.length >= leastBeginning) found.add(beginning);
    return;
  }
}

function replaceStem(word: string, stem: string, other: string, found: Set<string>): void {
  const [from, to] = [bare(stem), bare(other)];
  const isFirst = stem.startsWith('^') || other.startsWith('^');
  const isLast = stem.endsWith('$') || other.endsWith('$');
  // A short word ends so by itself: rise, size.
  if (isLast && !isFirst && word.length < 7) return;
  // Already so: tumour has in it what tumor begins with.
  if (to.length > from.length && word.includes(to)) return;
  const at = isFirst ? (word.startsWith(from) ? 0 : -1) : isLast ? lastAt(word, from) : word.indexOf(from);
  if (at < 0 || (isLast && at + from.length !== word.length)) return;
  found.add(word.slice(0, at) + to + word.slice(at + from.length));
}

const bare = (stem: string) => stem.replace(/[$^]/g, '');
const lastAt = (word: string, end: string) => (word.endsWith(end) ? word.length - end.length : -1);
