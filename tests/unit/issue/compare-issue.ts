import type { IssueParts } from '../../../utils/issue/types.ts';

/** The parts an issue must yield, as the specification's `expected.json` files write them. */
export type ExpectedIssue = Record<string, unknown> & {
  summaryMustMention?: string[];
  summaryMustNotContain?: string[];
};

/**
 * Compares what was found with what is expected: text folded (NFKC, white space, kinds of quotation marks and apostrophes,
 * case), lists item by item, objects by the expected keys, any value where nothing is expected wrong.
 *
 * @returns one line a difference
 */
export function compareIssue(parts: IssueParts, expected: ExpectedIssue): string[] {
  const found: Record<string, unknown> = {
    ...parts,
    publishedAt: parts.publishedAt === null ? null : new Date(parts.publishedAt).toISOString(),
  };
  const { summaryMustMention = [], summaryMustNotContain = [], ...keys } = expected;
  const summary = folded(parts.summary ?? '');
  return [
    ...Object.keys(keys)
      .filter((key) => !isSame(found[key], keys[key], key))
      .map((key) => `${key}: ${JSON.stringify(found[key])} instead of ${JSON.stringify(keys[key])}`),
    ...summaryMustMention
      .filter((text) => !summary.includes(folded(text)))
      .map((text) => `summary lacks "${text}": ${parts.summary}`),
    ...summaryMustNotContain
      .filter((text) => summary.includes(folded(text)))
      .map((text) => `summary holds "${text}": ${parts.summary}`),
  ];
}

const folded = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();

function isSame(found: unknown, expected: unknown, key: string): boolean {
  if (typeof expected === 'string' && typeof found === 'string') {
    const [a, b] = [folded(found), folded(expected)];
    return a === b || (key === 'loose' && isMostly(a, b));
  }
  if (Array.isArray(expected) && Array.isArray(found)) {
    return expected.length === found.length && expected.every((item, at) => isSame(found[at], item, ''));
  }
  if (typeof expected === 'object' && expected !== null) {
    if (typeof found !== 'object' || found === null) return false;
    const isLoose = key === 'lookBack' || key === 'goDeeper';
    return Object.entries(expected).every(([name, value]) =>
      isSame((found as Record<string, unknown>)[name], value, isLoose && name === 'text' ? 'loose' : ''),
    );
  }
  return found === expected;
}

/** Contains the expected text, or 80 % of its words. */
function isMostly(found: string, expected: string): boolean {
  const words = expected.split(' ');
  return (
    found.includes(expected) || words.filter((word) => found.includes(word)).length >= 0.8 * words.length
  );
}
