import { findRepeatedTitles } from './find-repeated-titles.ts';
import { guidKind } from './guid-kind.ts';
import { isDateTitle } from './is-date-title.ts';
import { pairByKey } from './pair-by-key.ts';
import { pairByTitle } from './pair-by-title.ts';
import { tellApart } from './tell-apart.ts';
import type { Identified, Match, Pair, Witnesses } from './types.ts';

/**
 * Which known issue each entry of one answer is: the door of this folder. The answer's repetitions are left out, and keys that
 * tell nothing are out of the `witnesses` of the entries handed back (`tellApart`); the order is the feed's.
 *
 * The whole list goes through in passes: every equal guid, then every equal address, then addresses that differ only in the
 * digits a publisher's software adds, then title and day. One issue takes one entry and the other way round, the best pair
 * first, and no pass touches what an earlier one matched. Entries and issues are of one newsletter. Nearly linear.
 *
 * @param known those found by `lookupKeys`, or all; rows not sharing a key with an entry change nothing
 */
export function matchEntries<F extends Identified, K extends Identified>(
  found: readonly F[],
  known: readonly K[],
): Match<F, K>[] {
  const entries = tellApart(found);
  const matched = new Map<F, K>();
  const taken = new Set<K>();
  const pass = (pair: (found: readonly F[], known: readonly K[]) => Pair<F, K>[]) => {
    const left = entries.filter((entry) => !matched.has(entry));
    const free = known.filter((issue) => !taken.has(issue));
    for (const best of left.length * free.length > 0 ? pair(left, free).sort(byOrder) : []) {
      if (matched.has(best.found) || taken.has(best.known)) continue;
      matched.set(best.found, best.known);
      taken.add(best.known);
    }
  };

  // Before anything is matched, an entry and an issue may be one and the same with its date changed.
  const repeated = [entries, known].map((list) => findRepeatedTitles(list.map(alone), { undated: true }));
  const isWeak = judgeTitles(repeated);
  pass((left, free) => pairByKey(left, free, { keysOf: ({ guids }) => guids, isWeak }));
  pass((left, free) => pairByKey(left, free, { keysOf: addressesOf, isWeak }));

  const forms = new Map<K, Identified[]>(known.map((issue) => [issue, [issue]]));
  for (const [entry, issue] of matched) forms.get(issue)?.push(entry);
  const fresh = entries.filter((entry) => !matched.has(entry));
  const together = findRepeatedTitles([...forms.values(), ...fresh.map(alone)], { undated: false });
  const isWeakNow = judgeTitles([...repeated, together]);
  pass((left, free) => pairByTitle(left, free, { isWeak: isWeakNow, bySuffix: true }));
  pass((left, free) => pairByTitle(left, free, { isWeak: isWeakNow, bySuffix: false }));
  return entries.map((entry) => ({ found: entry, known: matched.get(entry) }));
}

/** A guid that is an address is one more address. */
const addressesOf = ({ guids, urls }: Witnesses) => [
  ...urls,
  ...guids.filter((guid) => guidKind(guid) === 'address' && !urls.includes(guid)),
];

/** The smaller first; the feed's order where they are equal. */
function byOrder(a: { order: readonly number[] }, b: { order: readonly number[] }): number {
  const at = a.order.findIndex((number, place) => number !== b.order[place]);
  return at < 0 ? 0 : (a.order[at] ?? 0) - (b.order[at] ?? 0);
}

const alone = (one: Identified) => [one];

/** Tells the titles that say nothing: empty, a date, or repeated. */
function judgeTitles(repeated: ReadonlyArray<ReadonlySet<string>>): (title: string) => boolean {
  const dates = new Map<string, boolean>();
  return (title) => {
    if (repeated.some((titles) => titles.has(title))) return true;
    const isDate = dates.get(title) ?? isDateTitle(title);
    dates.set(title, isDate);
    return isDate;
  };
}
