import type { HeadingKind, Patterns } from './types.ts';

/** One table that says things as several do; where they contradict each other, the first is right. */
export function mergePatterns(first: Patterns, ...others: readonly Patterns[]): Patterns {
  const merged: Patterns = { ...first, headings: { ...first.headings }, hints: { ...first.hints } };
  for (const other of others) {
    for (const [kind, patterns] of Object.entries(other.headings) as [HeadingKind, RegExp[]][]) {
      merged.headings[kind] = [...merged.headings[kind], ...patterns];
    }
    for (const hint of ['sponsor', 'nextIssue', 'lookBack'] as const) {
      merged.hints[hint] = [...merged.hints[hint], ...other.hints[hint]];
    }
    for (const [key, patterns] of Object.entries(other)) {
      if (isListKey(key) && Array.isArray(patterns)) merged[key] = [...merged[key], ...patterns];
    }
  }
  return merged;
}

/** The keys of a table that hold patterns; the others are put together in their own ways. */
type ListKey = Exclude<keyof Patterns, 'headings' | 'hints' | 'byIsCommon'>;

const isListKey = (key: string): key is ListKey =>
  key !== 'headings' && key !== 'hints' && key !== 'byIsCommon';
