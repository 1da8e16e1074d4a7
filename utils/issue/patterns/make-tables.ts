import { mergePatterns } from './merge-patterns.ts';
import type { Languages, PatternTables } from './types.ts';

/** A letter in another language may still have English headings; one in no known language may have any. */
export function makeTables({ en, es, de, fr, pt }: Languages): PatternTables {
  return {
    en,
    es: mergePatterns(es, en),
    de: mergePatterns(de, en),
    fr: mergePatterns(fr, en),
    pt: mergePatterns(pt, en),
    unknown: mergePatterns(en, es, de, fr, pt),
  };
}
