import { shareOfWords } from '../../../utils/identity/share-of-words.ts';
import type { Identified } from '../../../utils/identity/types.ts';

/**
 * The rules of identity written down once more, as plainly as they can be said: slow, quadratic, without an index, and for one
 * guid, one address and one title a row. No address here has digits added, no title is a date or empty, and all guids are
 * of one kind, none an address.
 */
export interface Plain extends Identified {
  name: string;
}

const guid = (one: Plain) => one.witnesses.guids[0] ?? null;
const url = (one: Plain) => one.witnesses.urls[0] ?? null;
const title = (one: Plain) => one.witnesses.titles[0]?.title ?? '';
const day = (one: Plain) => Date.parse(one.witnesses.titles[0]?.day ?? '') / (24 * 60 * 60_000);
const share = (a: Plain, b: Plain) => shareOfWords(a.words, b.words);
const differInWords = (a: Plain, b: Plain) => (share(a, b) ?? 1) < 0.5;

export function matchPlainly(
  found: readonly Plain[],
  known: readonly Plain[],
): Array<[string, string | null]> {
  const entries = apart(found);
  const result = new Map<Plain, Plain>();
  const isFree = (issue: Plain) => ![...result.values()].includes(issue);
  const repeats = (name: string) => {
    const seen = (list: readonly Plain[]) => list.filter((one) => title(one) === name);
    const isApart = (a: Plain, b: Plain) => Math.abs(day(a) - day(b)) > 1;
    const within = (list: readonly Plain[]) => list.some((a) => list.some((b) => isApart(a, b)));
    const now = within(seen(entries)) || within(seen(known));
    const across = seen(entries).some((a) => seen(known).some((b) => isApart(a, b) && result.get(a) !== b));
    const onceMatched = [...result].some(
      ([a, b]) =>
        title(a) === name &&
        [...seen(entries), ...seen(known)].some((one) => one !== a && one !== b && isApart(a, one)),
    );
    return { now, later: now || across || onceMatched };
  };
  const weakNow = new Map(['a', 'b'].map((name) => [name, repeats(name).now]));

  const pass = (fits: (entry: Plain, issue: Plain) => readonly number[] | null) => {
    for (;;) {
      let best: { entry: Plain; issue: Plain; order: readonly number[] } | null = null;
      for (const entry of entries.filter((one) => !result.has(one))) {
        for (const issue of known.filter(isFree)) {
          const order = fits(entry, issue);
          if (order !== null && (best === null || isLess(order, best.order))) best = { entry, issue, order };
        }
      }
      if (best === null) return;
      result.set(best.entry, best.issue);
    }
  };

  const isAnother = (entry: Plain, issue: Plain) => {
    const hours = Math.abs((entry.publishedAt ?? 0) - (issue.publishedAt ?? 0)) / (60 * 60_000);
    const sameTitle = title(entry) === title(issue) && !weakNow.get(title(entry));
    const inTitle = title(entry) === title(issue) ? 1 : 0;
    return hours >= 20 && !sameTitle && (share(entry, issue) ?? inTitle) < 0.5;
  };
  const byKey = (key: (one: Plain) => string | null) => (entry: Plain, issue: Plain) => {
    if (key(entry) === null || key(entry) !== key(issue) || isAnother(entry, issue)) return null;
    return [title(entry) === title(issue) ? 0 : 1, ...inTime(entry, issue)];
  };
  pass(byKey(guid));
  pass(byKey(url));

  const weakLater = new Map(['a', 'b'].map((name) => [name, repeats(name).later]));
  pass((entry, issue) => {
    const days = Math.abs(day(entry) - day(issue));
    if (title(entry) !== title(issue) || days > 1) return null;
    if (weakLater.get(title(entry))) {
      const isBare = guid(entry) === null && url(entry) === null;
      if (days > 0 || !isBare || differInWords(entry, issue)) return null;
    }
    if (isContradicted(entry, issue)) return null;
    return [days, 1 - (share(entry, issue) ?? 0.5), ...inTime(entry, issue)];
  });
  return entries.map((entry) => [entry.name, result.get(entry)?.name ?? null]);
}

function isContradicted(a: Plain, b: Plain): boolean {
  if (!differInWords(a, b)) return false;
  const guids = [guid(a), guid(b)];
  const urls = [url(a), url(b)];
  const none = (keys: Array<string | null>) => keys.every((key) => key === null);
  const other = (keys: Array<string | null>) => keys.every((key) => key !== null) && keys[0] !== keys[1];
  if (none(guids) && none(urls)) return day(a) !== day(b);
  const otherDay = day(a) !== day(b) && guids[0] !== guids[1];
  return (none(guids) || other(guids) || otherDay) && (none(urls) || other(urls));
}

/** Entries that are not a repetition of one kept before, without the keys that two of them share. */
function apart(found: readonly Plain[]): Plain[] {
  const kept: Plain[] = [];
  for (const entry of found) {
    const isRepetition = kept.some((one) => {
      if (guid(one) !== guid(entry) || url(one) !== url(entry) || title(one) !== title(entry)) return false;
      const days = Math.abs(day(one) - day(entry));
      return (share(one, entry) ?? 0) >= 0.5 || days === 0 || (days === 1 && share(one, entry) === null);
    });
    if (!isRepetition) kept.push(entry);
  }
  const isShared = (entry: Plain, key: (one: Plain) => string | null) =>
    kept.some((one) => one !== entry && key(one) === key(entry));
  return kept.map((entry) => ({
    ...entry,
    witnesses: {
      guids: isShared(entry, guid) ? [] : entry.witnesses.guids,
      urls: isShared(entry, url) ? [] : entry.witnesses.urls,
      titles: entry.witnesses.titles,
    },
  }));
}

const inTime = (entry: Plain, issue: Plain) => [
  Math.abs((entry.publishedAt ?? 0) - (issue.publishedAt ?? 0)),
  -(issue.publishedAt ?? 0),
];

function isLess(a: readonly number[], b: readonly number[]): boolean {
  for (const [at, number] of a.entries()) {
    if (number !== b[at]) return number < (b[at] ?? 0);
  }
  return false;
}
