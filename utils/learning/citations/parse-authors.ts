import { bodies, degrees, particles, suffixes, titles } from './author-words.ts';
import { tidyText } from './tidy-text.ts';
import type { Author, Person } from './types.ts';

/** Between the names of several. */
const between = /\s*(?:[,;&]|\s(?:and|und|et|y|con|with|mit|avec)\s)\s*/iu;
const initial = /^(?:\p{Lu}\p{Ll}?\.(?:-?\p{Lu}\.)*|\p{Lu})$/u;
/** "JA", as reference lists shorten given names. */
const initials = /^\p{Lu}{1,3}$/u;
const capital = /^(?:[dlDL]['’])?\p{Lu}[\p{L}\p{M}'’.‐‑-]*$/u;

/**
 * Names as an issue prints them, for a reference: "Anna Lembke, MD" or "A. Imre, Jr. and B. Lund". A wrong family name is
 * worse than a whole one, so a name is taken apart only where its parts are plain: one given name at most beside initials, in
 * a script with capitals. All else is one whole name: teams and societies, and "Gabriel García Márquez" as well.
 */
export function parseAuthors(text: string | null): Author[] {
  const whole = tidyText(text).replace(/(?<=\p{L}{3})\.$/u, '');
  if (whole === '') return [];
  const parts = whole.split(between).filter((part) => part !== '' && !isDegree(part));
  const joined = joinSuffixes(parts);
  if (joined.length === 0) return [{ name: whole }];
  const persons = joined.map(parsePerson);
  if (persons.every((person) => person !== null)) return persons;
  const inverted = invertedPerson(whole);
  if (inverted) return [inverted];
  // One name that is no plain person's loses its titles and degrees no more than a society does.
  return joined.length > 1 && joined.every(isSeveralWords) ? joined.map(parseOne) : [{ name: whole }];
}

function parseOne(text: string): Author {
  return parsePerson(text) ?? { name: text };
}

/** "A. Imre", "Jr." → "A. Imre Jr." */
function joinSuffixes(parts: readonly string[]): string[] {
  const joined: string[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last !== undefined && suffixes.has(bare(part))) joined[joined.length - 1] = `${last} ${part}`;
    else joined.push(part);
  }
  return joined;
}

function parsePerson(text: string): Person | null {
  const words = text.split(' ');
  while (words.length > 0 && titles.has(bare(words[0] ?? ''))) words.shift();
  while (words.length > 0 && isDegree(words.at(-1) ?? '')) words.pop();
  const suffix = words.length > 2 && suffixes.has(bare(words.at(-1) ?? '')) ? (words.pop() ?? null) : null;
  if (words.length < 2 || words.some(isBody)) return null;
  const last = words.at(-1) ?? '';
  if (
    initials.test(last) &&
    words.length === 2 &&
    capital.test(words[0] ?? '') &&
    !initial.test(words[0] ?? '')
  )
    return { family: words[0] ?? '', given: last, suffix };
  const familyAt = words.findIndex((word, at) => at > 0 && (particles.has(word) || at === words.length - 1));
  const given = words.slice(0, familyAt);
  const family = words.slice(familyAt);
  const isPlainFamily = family.every((word, at) =>
    at === family.length - 1 ? isName(word) : particles.has(word),
  );
  const isPlainGiven = given.every(isName) && given.filter((word) => !initial.test(word)).length <= 1;
  return isPlainFamily && isPlainGiven ? { family: family.join(' '), given: given.join(' '), suffix } : null;
}

/** "Lembke, Anna": one family and one given name around the only comma. */
function invertedPerson(text: string): Person | null {
  const [family = '', given = '', ...more] = text.split(/,\s*/);
  const isPair = more.length === 0 && /^\S+$/.test(family) && /^\S+(?: \S+)?$/.test(given);
  const names = [family, ...given.split(' ')];
  const isPlain = names.every((word) => isName(word) && !isBody(word) && !isDegree(word));
  return isPair && isPlain ? { family, given, suffix: null } : null;
}

function isName(word: string): boolean {
  return capital.test(word) || initial.test(word);
}

function isSeveralWords(text: string): boolean {
  return text.includes(' ');
}

function isDegree(word: string): boolean {
  return degrees.has(bare(word)) && /\p{Lu}.*\p{Lu}/u.test(word);
}

/** "Institute", and "Koch-Institut"; also three capitals: who knows whether they are a person's. */
function isBody(word: string): boolean {
  return /^\p{Lu}{3,}$/u.test(word) || word.split(/[-‐‑]/).some((part) => bodies.has(bare(part)));
}

/** Without full stops, in lower case: "Ph.D." → "phd". */
function bare(word: string): string {
  return word.replace(/[.’']/g, '').toLowerCase();
}
