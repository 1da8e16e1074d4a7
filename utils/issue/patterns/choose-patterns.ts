import { detectLanguage } from './detect-language.ts';
import type { Patterns, PatternTables } from './types.ts';

/** The patterns for a text, by its language. */
export function choosePatterns(text: string, tables: PatternTables): Patterns {
  return tables[detectLanguage(text) ?? 'unknown'];
}
