import type { Finding, FindingKind } from './types.ts';

type Holds = (match: RegExpExecArray, text: string) => boolean;

/**
 * Where a pattern stands in a text, and what its match must hold to. What is found is the group `hit`, or all of the match
 * where it has no such group.
 *
 * @param pattern global, and with `d` where it has the group
 */
export function matchAll(text: string, pattern: RegExp, kind: FindingKind, holds?: Holds): Finding[] {
  const found: Finding[] = [];
  for (const match of text.matchAll(pattern)) {
    if (holds !== undefined && !holds(match, text)) continue;
    const [start, end] = match.indices?.groups?.hit ?? [match.index, match.index + match[0].length];
    found.push({ start, end, kind });
  }
  return found;
}
