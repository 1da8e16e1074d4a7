import { describeAnchor } from './describe-anchor.ts';
import type { Anchor, Range } from './types.ts';

/** A canonical text, and which block each of its lines is of. */
interface Lined {
  text: string;
  lines: readonly { start: number; block: number }[];
}

/** What is kept of a stretch of a version's text, so that it is found again in another one. */
export function anchorOf({ text, lines }: Lined, { start, end }: Range, version: string): Anchor {
  const block = lines.findLast((line) => line.start <= start)?.block ?? 0;
  return describeAnchor(text, start, end, version, block);
}
