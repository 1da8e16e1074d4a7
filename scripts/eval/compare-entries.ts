import type { OpmlEntry } from '../../utils/feed/opml/types.ts';
import type { Difference } from './compare-issue.ts';
import { isRecord } from './is-record.ts';

/** What may be added, as the list shows it; all else is left out. */
const offered: readonly string[] = ['new', 'present'];

/** What a reason speaks of, and how an answer says so. */
const subjects: readonly (readonly [inReason: RegExp, inAnswer: RegExp])[] = [
  [/password|credential/i, /password|credential/i],
  [/mail/i, /mail/i],
];

/**
 * What is wrong with what was read in lists of subscriptions. Expected is either what is offered (`feeds`: title, null
 * where the list gives none, and address) and what is left out with why (`left`); or what becomes of the first one, by the
 * keys given.
 */
export function compareEntries(
  entries: readonly OpmlEntry[],
  expected: Readonly<Record<string, unknown>>,
): Difference[] {
  if (!('feeds' in expected || 'left' in expected)) return compareFirst(entries[0], expected);
  const left = listOf(expected.left);
  const isLeft = (entry: OpmlEntry) =>
    !offered.includes(entry.state) ||
    (isUnticked(entry) && left.some(({ title }) => title === titleOf(entry)));
  return [
    ...compareFeeds(
      entries.filter((entry) => !isLeft(entry)),
      listOf(expected.feeds),
    ),
    ...compareLeft(entries.filter(isLeft), left),
  ];
}

function compareFirst(first: OpmlEntry | undefined, expected: Readonly<Record<string, unknown>>) {
  const found = new Map<string, unknown>(Object.entries(first ?? {}));
  return Object.entries(expected).flatMap(([key, wanted]): Difference[] =>
    found.get(key) === wanted ? [] : [{ key, expected: wanted, found: found.get(key) }],
  );
}

function compareFeeds(entries: readonly OpmlEntry[], expected: Record<string, unknown>[]): Difference[] {
  const found = entries.map((entry) => ({ title: titleOf(entry), address: entry.address }));
  const wanted = expected.map(({ title, address }) => ({ title, address }));
  return isSame(found, wanted) ? [] : [{ key: 'feeds', expected: wanted, found }];
}

function compareLeft(entries: readonly OpmlEntry[], expected: Record<string, unknown>[]): Difference[] {
  const titles = expected.map(({ title }) => title);
  if (!isSame(entries.map(titleOf), titles)) return [{ key: 'left', expected, found: entries }];
  return expected.flatMap(({ reason }, at): Difference[] =>
    isReason(String(reason), entries[at])
      ? []
      : [{ key: `left[${at}].reason`, expected: reason, found: entries[at] }],
  );
}

/** Why is said in the product's own words, which are not these: that it names what is wrong with the address is enough. */
function isReason(wanted: string, entry: OpmlEntry | undefined): boolean {
  const { name: _name, address: _address, ...said } = entry ?? {};
  const words = JSON.stringify(said);
  return subjects.every(([inReason, inAnswer]) => inReason.test(wanted) === inAnswer.test(words));
}

/** Offered, but not added unless the person says so: as good as left out where that is expected. */
const isUnticked = (entry: OpmlEntry) => 'isOff' in entry && entry.isOff === true;
const titleOf = ({ name, isNamed }: OpmlEntry) => (isNamed ? name : null);
const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
const listOf = (value: unknown) => (Array.isArray(value) ? value.filter(isRecord) : []);
