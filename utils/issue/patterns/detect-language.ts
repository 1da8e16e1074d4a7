import { functionWords } from '../../text/tables/function-words.ts';
import type { Language } from './types.ts';

const languageOf = new Map(
  (Object.keys(functionWords) as Language[]).flatMap((language) =>
    functionWords[language].map((word) => [keyOf(word), language] as const),
  ),
);
/** More than any word of five letters comes to; no function word is longer. */
const longWord = 27 ** 5;
const longest = 5000;
const fewest = 3;
/** How often the first must be met for each time the second is. */
const lead = 1.5;

/**
 * The language of a text by its function words; undefined when it is too short or too mixed to tell.
 *
 * @param text normalised: without accents
 */
export function detectLanguage(text: string): Language | undefined {
  const counts: Record<Language, number> = { en: 0, es: 0, de: 0, fr: 0, pt: 0 };
  let key = 0;
  for (let at = 0; at <= longest && at <= text.length; at++) {
    const letter = at < longest ? letterAt(text, at) : 0;
    if (letter > 0) {
      key = Math.min(key, longWord) * 27 + letter;
      continue;
    }
    const language = key === 0 ? undefined : languageOf.get(key);
    if (language) counts[language] += 1;
    key = 0;
  }
  const [first, second] = (Object.keys(counts) as Language[]).toSorted((a, b) => counts[b] - counts[a]);
  if (!first || !second || counts[first] < fewest) return undefined;
  return counts[first] >= counts[second] * lead ? first : undefined;
}

/** A word as a number, so that a text's words are looked up without being cut out. */
function keyOf(word: string): number {
  return [...word].reduce((key, _, at) => key * 27 + letterAt(word, at), 0);
}

/** 1 for "a" and "A" to 26; 0 for what is no letter, and after the end. */
function letterAt(text: string, at: number): number {
  const letter = (text.charCodeAt(at) | 32) - 96;
  return letter > 0 && letter < 27 ? letter : 0;
}
