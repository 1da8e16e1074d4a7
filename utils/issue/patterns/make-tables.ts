import { english } from './en.ts';
import { mergePatterns } from './merge-patterns.ts';
import type { OtherLanguages, PatternTables } from './types.ts';

/**
 * A letter in another language may still have English headings; one in no known language may have any.
 *
 * @param others without them every text is read as an English one
 */
export function makeTables(others?: OtherLanguages): PatternTables {
  if (!others) return { en: english, es: english, de: english, fr: english, unknown: english };
  const { es, de, fr } = others;
  return {
    en: english,
    es: mergePatterns(es, english),
    de: mergePatterns(de, english),
    fr: mergePatterns(fr, english),
    unknown: mergePatterns(english, es, de, fr),
  };
}
