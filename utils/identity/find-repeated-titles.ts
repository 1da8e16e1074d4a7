import { dayNumber } from './days-apart.ts';
import type { Identified } from './types.ts';

/**
 * The titles that a newsletter uses again and again ("Daily Briefing"): seen of two issues on days more than one apart, or, with
 * `undated`, of two undated ones. Those say nothing about which issue it is, and the day says no more.
 *
 * @param issues each with all that was seen of it: an issue whose date was changed does not repeat its title
 * @param undated false where two of the issues may be one
 */
export function findRepeatedTitles(
  issues: ReadonlyArray<readonly Identified[]>,
  { undated }: { undated: boolean },
): Set<string> {
  const uses = new Map<string, Use[]>();
  for (const seen of issues) {
    for (const [title, use] of listUses(seen)) {
      const others = uses.get(title);
      if (others) others.push(use);
      else uses.set(title, [use]);
    }
  }
  return new Set([...uses].filter(([, of]) => areSeveral(of, undated)).map(([title]) => title));
}

/** When one issue had a title: the first and last day, as numbers, `Infinity` and `-Infinity` without any; or undated. */
interface Use {
  first: number;
  last: number;
  isUndated: boolean;
}

function listUses(seen: readonly Identified[]): Map<string, Use> {
  const uses = new Map<string, Use>();
  for (const { title, day } of seen.flatMap(({ witnesses }) => witnesses.titles)) {
    const { first, last, isUndated } = uses.get(title) ?? {
      first: Number.POSITIVE_INFINITY,
      last: Number.NEGATIVE_INFINITY,
      isUndated: false,
    };
    const at = dayNumber(day);
    uses.set(title, {
      first: Math.min(first, at ?? first),
      last: Math.max(last, at ?? last),
      isUndated: isUndated || at === null,
    });
  }
  return uses;
}

/** Whether one begins more than a day before another one ends, or two are `undated`. */
function areSeveral(uses: readonly Use[], undated: boolean): boolean {
  if (undated && uses.filter(({ isUndated }) => isUndated).length > 1) return true;
  const earliest = uses.reduce((a, b) => (b.first < a.first ? b : a));
  const latest = uses.reduce((a, b) => (b.last > a.last ? b : a));
  return uses.some(
    (one) =>
      (one !== earliest && one.last - earliest.first > 1) || (one !== latest && latest.last - one.first > 1),
  );
}
