import { isPerson } from './format-authors.ts';
import { formatYear } from './format-day.ts';
import type { Citable } from './types.ts';

/** Words with which titles and names begin that tell nothing. */
const passed = new Set(
  'the a an der die das ein eine le la les un une el los las una der the on of in'.split(' '),
);
const longest = 20;

/** The keys of references that stand in one file: readable, in ASCII, each once. */
export function citationKeys(citables: readonly Citable[]): string[] {
  const times = new Map<string, number>();
  return citables.map((citable) => {
    const key = citationKey(citable);
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    // No key has a dash of its own.
    return time === 1 ? key : `${key}-${time}`;
  });
}

/** "ek2026itch": who, when, and the first word that tells something; of what cannot be written in ASCII, what it is. */
function citationKey({ kind, authors, publication, publishedDay, title }: Citable): string {
  const [first] = authors;
  const name = first && (isPerson(first) ? first.family.split(' ').at(-1) : first.name);
  const who = firstWord(name ?? '') || firstWord(publication ?? '') || kind;
  return `${who}${formatYear(publishedDay)}${firstWord(title)}`;
}

function firstWord(text: string): string {
  const words =
    text
      .normalize('NFKD')
      .replace(/[\u0300-\u036F'’]/g, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  const telling = words.filter((word) => !passed.has(word) && /[a-z]/.test(word));
  return (telling.find((word) => word.length > 2) ?? telling[0] ?? '').slice(0, longest);
}
