import { byTime, daysBetween, halfOfWords, titleOf } from './agreement.ts';
import { shiftDay } from './days-apart.ts';
import { isContradicted } from './is-contradicted.ts';
import { shareOfWords } from './share-of-words.ts';
import type { Identified, Pair } from './types.ts';
import { withoutSuffix } from './without-suffix.ts';

/**
 * At most so many issues of one title and day are compared with an entry, and as many of the very same text: all of them, but
 * where dozens share one.
 */
const window = 16;
/** A text of so many words, nearly all of them the same, is one text. */
const long = { words: 32, share: 0.9 };

/**
 * Entries and known issues with one title and day, unless something contradicts it (`isContradicted`). Days one apart count as
 * equal, undated goes with undated. Where the title says nothing (`isWeak`: empty, a date, one that repeats) the day must be
 * the very same, and there must be more: the whole of a long text, or that the entry has neither guid nor address of its own,
 * so that nothing else could ever tell; or, for addresses, that they differ in added digits alone (`bySuffix`) and the words agree.
 *
 * @param bySuffix only those whose addresses differ in added digits alone
 */
export function pairByTitle<F extends Identified, K extends Identified>(
  found: readonly F[],
  known: readonly K[],
  { isWeak, bySuffix }: { isWeak: (title: string) => boolean; bySuffix: boolean },
): Pair<F, K>[] {
  const namesOf = ({ witnesses, words }: Identified) => {
    const { titles } = witnesses;
    const names = titles.length === 0 ? [nameOf('', null)] : titles.map((one) => nameOf(one.title, one.day));
    return [...names, ...names.map((name) => withText(name, words))];
  };
  const byName = group(known, namesOf);
  const places = new Map<string, number>();
  return found.flatMap((entry) => {
    const { title, day } = titleOf(entry);
    const name = nameOf(title, day);
    const place = places.get(name) ?? 0;
    places.set(name, place + 1);
    const weak = isWeak(title);
    if (bySuffix && title === '') return [];
    const days = weak || day === null ? [day] : [day, shiftDay(day, -1), shiftDay(day, 1)];
    const near = days
      .map((one) => nameOf(title, one))
      .flatMap((one) => [one, withText(one, entry.words)])
      .flatMap((one) => around(byName.get(one) ?? [], place));
    return [...new Set(near)].flatMap((issue) => {
      if (bySuffix && !differInSuffix(entry, issue)) return [];
      const share = shareOfWords(entry.words, issue.words);
      if (isContradicted(entry, issue, share)) return [];
      if (weak && !(bySuffix ? agrees(share) : isOneAllTheSame(entry, issue, share))) return [];
      const order = [daysBetween(entry, issue), 1 - (share ?? halfOfWords), ...byTime(entry, issue)];
      return [{ found: entry, known: issue, order }];
    });
  });
}

const agrees = (share: number | null) => share !== null && share >= halfOfWords;

const withText = (name: string, words: readonly number[]) => `${name}\n${words.join()}`;

const nameOf = (title: string, day: string | null) => `${day} ${title}`;

function isOneAllTheSame(entry: Identified, issue: Identified, share: number | null): boolean {
  const isLong = Math.min(entry.words.length, issue.words.length) >= long.words;
  if (isLong && share !== null && share >= long.share) return true;
  const { guids, urls } = entry.witnesses;
  if (guids.length > 0 || urls.length > 0) return false;
  if (share !== null) return share >= halfOfWords;
  return titleOf(entry).day !== null || (entry.words.length === 0 && issue.words.length === 0);
}

function differInSuffix(entry: Identified, issue: Identified): boolean {
  return entry.witnesses.urls.some((url) =>
    issue.witnesses.urls.some((other) => withoutSuffix(url) === other || withoutSuffix(other) === url),
  );
}

/** Those about the entry's own place among its like, so that hundreds of one name find each their own. */
function around<K>(issues: readonly K[], place: number): readonly K[] {
  const start = Math.max(0, Math.min(place - window / 2, issues.length - window));
  return issues.slice(start, start + window);
}

/** By each of its names, newest first. */
function group<K extends Identified>(known: readonly K[], namesOf: (issue: K) => string[]): Map<string, K[]> {
  const groups = new Map<string, K[]>();
  for (const issue of known.toSorted((a, b) => (b.publishedAt ?? 0) - (a.publishedAt ?? 0))) {
    for (const name of namesOf(issue)) {
      const issues = groups.get(name);
      if (issues) issues.push(issue);
      else groups.set(name, [issue]);
    }
  }
  return groups;
}
