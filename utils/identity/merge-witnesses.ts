import type { TitleWitness, Witnesses } from './types.ts';

/** How many of each are kept: the first, from which the identity was made, and the newest. */
const most = 8;

/** What is known of an issue and what was found now, newest last; the same object when nothing is new. */
export function mergeWitnesses(known: Witnesses, found: Witnesses): Witnesses {
  const guids = merge(known.guids, found.guids, (guid) => guid);
  const urls = merge(known.urls, found.urls, (url) => url);
  const titles = merge(known.titles, found.titles, nameOf);
  const isSame = guids === known.guids && urls === known.urls && titles === known.titles;
  return isSame ? known : { guids, urls, titles };
}

const nameOf = ({ title, day }: TitleWitness) => `${day} ${title}`;

function merge<T>(known: readonly T[], found: readonly T[], name: (one: T) => string): readonly T[] {
  const seen = new Set(known.map(name));
  const added = found.filter((one) => !seen.has(name(one)));
  if (added.length === 0) return known;
  const all = [...new Map([...known, ...added].map((one) => [name(one), one])).values()];
  return all.length <= most ? all : [...all.slice(0, 1), ...all.slice(1 - most)];
}
