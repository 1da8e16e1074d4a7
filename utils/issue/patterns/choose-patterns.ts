import { german } from './de.ts';
import { detectLanguage, type Language } from './detect-language.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { mergePatterns } from './merge-patterns.ts';
import type { Patterns } from './types.ts';

/** A letter in another language may still have English headings; one in no known language may have any. */
const tables: Record<Language | 'unknown', Patterns> = {
  en: english,
  es: mergePatterns(spanish, english),
  de: mergePatterns(german, english),
  fr: mergePatterns(french, english),
  unknown: mergePatterns(english, spanish, german, french),
};

/** The patterns for a text, by its language. */
export function choosePatterns(text: string): Patterns {
  return tables[detectLanguage(text) ?? 'unknown'];
}
