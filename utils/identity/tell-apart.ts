import { halfOfWords, titleOf } from './agreement.ts';
import { daysApart } from './days-apart.ts';
import { shareOfWords } from './share-of-words.ts';
import type { Identified } from './types.ts';

/**
 * A repetition that is not exact is looked for among so many of its name before it: in all of them would take time quadratic in
 * the entries of one name.
 */
const window = 16;

/**
 * The entries of one answer without repetitions, the first of each kept, in the feed's order; their witnesses without the
 * guids and addresses that several of them have in common: those say nothing about which is which (feeds with one guid for all
 * entries exist, and ones that link to the home page). All else about an entry stays as it is.
 */
export function tellApart<T extends Identified>(found: readonly T[]): T[] {
  const distinct = dropRepetitions(found);
  const guids = countEach(distinct.flatMap(({ witnesses }) => witnesses.guids));
  const urls = countEach(distinct.flatMap(({ witnesses }) => witnesses.urls));
  return distinct.map((entry) => {
    const { witnesses } = entry;
    const own = {
      guids: witnesses.guids.filter((guid) => guids.get(guid) === 1),
      urls: witnesses.urls.filter((url) => urls.get(url) === 1),
    };
    const isWhole = own.guids.length === witnesses.guids.length && own.urls.length === witnesses.urls.length;
    return isWhole ? entry : { ...entry, witnesses: { ...witnesses, ...own } };
  });
}

function dropRepetitions<T extends Identified>(found: readonly T[]): T[] {
  const byName = new Map<string, T[]>();
  const exact = new Set<string>();
  return found.filter((entry) => {
    const { guids, urls } = entry.witnesses;
    const name = JSON.stringify([guids, urls, titleOf(entry).title]);
    const whole = `${name} ${titleOf(entry).day} ${entry.words.join()}`;
    if (exact.has(whole)) return false;
    exact.add(whole);
    const kept = byName.get(name) ?? [];
    if (kept.slice(-window).some((one) => isRepetition(entry, one))) return false;
    byName.set(name, [...kept.slice(1 - window), entry]);
    return true;
  });
}

/**
 * Whether two with the same guid, address and title, or the same lack of them, are one: their words agree, or their days are
 * equal, or one apart and nothing is known of the words. Without a title, or undated, nothing speaks against the words.
 */
function isRepetition(entry: Identified, other: Identified): boolean {
  const share = shareOfWords(entry.words, other.words);
  if (share !== null && share >= halfOfWords) return true;
  const { title, day } = titleOf(entry);
  const apart = daysApart(day, titleOf(other).day);
  if (share === null) return apart <= 1;
  return apart === 0 && title !== '' && day !== null;
}

function countEach(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
