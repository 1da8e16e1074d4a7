import { compareVersions } from './compare/compare-versions.ts';
import { findBySurroundings } from './find-by-surroundings.ts';
import { placeAnchor } from './place-anchor.ts';
import { readLater } from './read/read-later.ts';
import type { Anchor, FoundAnchor } from './types.ts';

/**
 * Where an anchor is in a later version of its text. For several anchors of the same two versions, `compareVersions` once and
 * `placeAnchor` for each; where there is none before, `readLater` and `findBySurroundings`.
 *
 * @param before the canonical text that it was made in; null where that is no more: its surroundings alone then tell the place
 */
export function findAnchor(anchor: Anchor, before: string | null, after: string): FoundAnchor {
  if (before === null) return findBySurroundings(anchor, readLater(after));
  return placeAnchor(anchor, compareVersions(before, after));
}
