import { compareVersions } from '../../../learning/anchors/compare/compare-versions.ts';
import { findBySurroundings } from '../../../learning/anchors/find-by-surroundings.ts';
import { placeAnchor } from '../../../learning/anchors/place-anchor.ts';
import { readLater } from '../../../learning/anchors/read/read-later.ts';
import type { Anchor, FoundAnchor } from '../../../learning/anchors/types.ts';
import type { PresentText } from './place-notes.ts';

/** Pairs of versions compared before: an issue is seldom edited, and its notes are asked for often. */
const mostKept = 16;
type Finder = (anchor: Anchor) => FoundAnchor;
const finders = new Map<string, Finder>();

/** Where something that was marked in another version stands in the present one. */
export function findPlace(anchor: Anchor, former: string, present: PresentText): FoundAnchor {
  return finderFrom(former, present)(anchor);
}

/** Each pair of versions is compared once; without the former one, words and what stands around them tell the place. */
function finderFrom(former: string, present: PresentText): Finder {
  const key = `${present.issueId} ${former} ${present.textHash}`;
  const known = finders.get(key);
  if (known) return known;
  const finder = makeFinder(present.formerText(former), present.text);
  const [oldest] = finders.keys();
  if (finders.size >= mostKept && oldest !== undefined) finders.delete(oldest);
  finders.set(key, finder);
  return finder;
}

function makeFinder(before: string | undefined, after: string): Finder {
  if (before === undefined) {
    const later = readLater(after);
    return (anchor) => findBySurroundings(anchor, later);
  }
  const comparison = compareVersions(before, after);
  return (anchor) => placeAnchor(anchor, comparison);
}
