import { bodies, degrees, particles, suffixes, titles } from './author-words.ts';
import { tidyText } from './tidy-text.ts';
import type { Author, Person } from './types.ts';

const and = 'and|AND|und|UND|et|y|con|with|mit|avec';
/** Between the names of several. Only behind a comma "e" joins two: it stands within one family's name, too. */
const between = new RegExp(`\\s*[,;&]\\s*(?:(?:${and}|e)\\s)?|\\s(?:${and})\\s`, 'u');
/** Of a sentence, not of an initial: "Ek." has a vowel, though "Yu." is one. */
const fullStop = /(?<=\p{L}{3}|\s(?!Y)(?=\p{L}?[AEIOUaeiou])\p{Lu}\p{Ll})\.$/u;
const initial = /^(?:\p{Lu}\p{Ll}?\.(?:-?\p{Lu}\.)*|\p{Lu})$/u;
/** "JA", as reference lists shorten given names. */
const initials = /^(?:\p{Lu}{1,3}|\p{Lu}{2,3}\.)$/u;
const capital = /^(?:[dlDL]['’])?\p{Lu}[\p{L}\p{M}'’.‐‑-]*$/u;

/**
 * Names as an issue prints them, for a reference: "Anna Lembke, MD" or "A. Imre, Jr. and B. Lund". A wrong family name is
 * worse than a whole one, so a name is taken apart only where its parts are plain: one given name at most beside initials, in
 * a script with capitals. All else is one whole name: teams and societies, and "Gabriel García Márquez" as well.
 */
export function parseAuthors(text: string | null): Author[] {
  const whole = tidyText(text).replace(fullStop, '');
  if (whole === '') return [];
  const parts = whole.split(between).filter((part) => part !== '' && !isDegree(part));
  const [first = '', second = '', ...more] = parts;
  const isPair = more.length === 0 && whole.startsWith(`${first}, ${second}`);
  const inverted = isPair ? invertedPerson(first.split(' '), second.split(' ')) : null;
  if (inverted) return [inverted];
  const joined = joinSuffixes(parts);
  if (joined.length === 0) return [{ name: whole }];
  // One "Anna K." may be anybody, but of several none is named so outside a list of references.
  const areShort = joined.length > 1 && joined.every((part) => initial.test(part.split(' ').at(-1) ?? ''));
  const persons = joined.map((part) => parsePerson(part, areShort));
  if (persons.every((person) => person !== null)) return persons;
  // One name that is no plain person's loses its titles and degrees no more than a society does.
  return joined.length > 1 && joined.every(isSeveralWords) ? joined.map(parseOne) : [{ name: whole }];
}

function parseOne(text: string): Author {
  return parsePerson(text, false) ?? { name: text };
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

/** @param isShort what ends in an initial is a family's name with it */
function parsePerson(text: string, isShort: boolean): Person | null {
  const words = text.split(' ');
  while (words.length > 0 && titles.has(bare(words[0] ?? ''))) words.shift();
  while (words.length > 0 && isDegree(words.at(-1) ?? '')) words.pop();
  const suffix = words.length > 2 && suffixes.has(bare(words.at(-1) ?? '')) ? (words.pop() ?? null) : null;
  if (words.length < 2 || words.some(isBody)) return null;
  const [head = '', ...tail] = words;
  const rest = tail.join(' ');
  const areInitials = tail.every(isInitial) && (isShort || tail.length > 1 || /\..*\./.test(rest));
  if (isFamily(head) && (areInitials || initials.test(rest))) return { family: head, given: rest, suffix };
  const familyAt = words.findIndex((word, at) => at > 0 && (particles.has(word) || at === words.length - 1));
  const given = words.slice(0, familyAt);
  const family = words.slice(familyAt);
  const isPlainFamily = family.every((word, at) =>
    at === family.length - 1 ? isFamily(word) : particles.has(word),
  );
  const isPlainGiven = given.every(isName) && given.filter((word) => !isInitial(word)).length <= 1;
  return isPlainFamily && isPlainGiven ? { family: family.join(' '), given: given.join(' '), suffix } : null;
}

/** "Lembke, Anna": around the only comma one family's name and a given one; of several words where no person ends so: "Le Guin, Ursula K." */
function invertedPerson(names: readonly string[], given: readonly string[]): Person | null {
  const family = titles.has(bare(names[0] ?? '')) ? names.slice(1) : names;
  const [head = '', ...tail] = given;
  const isPair = family.length === 1 && given.length < 3;
  const isSure = isFamily(head) && tail.length > 0 && tail.every(isInitial);
  const isPlain =
    family.every((word, at) => isFamily(word) || (particles.has(word) && at < family.length - 1)) &&
    given.every(isName) &&
    ![...family, ...given].some((word) => isBody(word) || isDegree(word));
  return (isPair || isSure) && isPlain
    ? { family: family.join(' '), given: given.join(' '), suffix: null }
    : null;
}

function isName(word: string): boolean {
  return capital.test(word) || isInitial(word);
}

function isInitial(word: string): boolean {
  return initial.test(word);
}

/** No family is called by an initial. */
function isFamily(word: string): boolean {
  return capital.test(word) && !initial.test(word) && !initials.test(word);
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
