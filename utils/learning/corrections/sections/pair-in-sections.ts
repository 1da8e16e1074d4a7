import { pairEqual } from '../pair-equal.ts';

/** What stands over each of the two sides, empty where nothing does, and which may stand under either. */
export interface Sections {
  before: readonly string[];
  after: readonly string[];
  /** What stands over anything in both versions. */
  inBoth: ReadonlySet<string>;
  /** Whether one of `before` says the same under what stands over it now. */
  mayCross: (at: number, from: string, to: string) => boolean;
}

/**
 * Pairs what is equal, as `pairEqual` does: first under the same heading, then wherever it stands. What left its section for another
 * that both versions have, as a dose that now stands under "Children", is no partner of itself unless it may cross. A heading that was
 * put in, taken out or written anew is told by itself.
 */
export function pairInSections(
  before: readonly string[],
  after: readonly string[],
  { before: over, after: overNow, inBoth, mayCross }: Sections,
): (number | undefined)[] {
  const partners = pairEqual(keysUnder(before, over), keysUnder(after, overNow));
  const isTaken = new Set(partners);
  const left = before.flatMap((_, at) => (partners[at] === undefined ? [at] : []));
  const right = after.flatMap((_, at) => (isTaken.has(at) ? [] : [at]));
  const rest = pairEqual(
    left.map((at) => before[at] ?? ''),
    right.map((at) => after[at] ?? ''),
  );
  for (const [step, other] of rest.entries()) {
    const [at, there] = [left[step], right[other ?? -1]];
    if (at === undefined || there === undefined) continue;
    const [from = '', to = ''] = [over[at], overNow[there]];
    const isCrossing = from !== to && inBoth.has(from) && inBoth.has(to);
    if (!isCrossing || mayCross(at, from, to)) partners[at] = there;
  }
  return partners;
}

const keysUnder = (keys: readonly string[], over: readonly string[]) =>
  keys.map((key, at) => `${over[at] ?? ''}\n${key}`);
