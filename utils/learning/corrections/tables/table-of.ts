import { guessLanguage } from '../guess-language.ts';
import { commonTable, languageTables } from './all.ts';
import type { LanguageTable } from './types.ts';

/**
 * What is known of the language of some texts, the first that tells it: of any other than `en`, `es`, `de` and `fr`, what all have in
 * common.
 *
 * @param language with or without a region; without one it is guessed
 */
export function tableOf(language: string | undefined, ...texts: readonly string[]): LanguageTable {
  let own = language;
  for (const text of texts) own ??= guessLanguage(text);
  return languageTables.get(own?.toLowerCase().split(/[-_]/)[0] ?? '') ?? commonTable;
}
