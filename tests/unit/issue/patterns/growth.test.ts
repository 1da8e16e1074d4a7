import { expect, it } from 'vitest';
import { languages } from '../../../../utils/issue/patterns/languages.ts';
import type { Language } from '../../../../utils/issue/patterns/types.ts';

/** As much of a sentence as a pattern is ever asked about. */
const longest = 1000;
/** Small words that stand in several places of a pattern: with two ways to read each, a line of them would take for ever. */
const words: Record<Language, string> = {
  en: 'next week we will be in the a an at on our ',
  es: 'la proxima semana vamos a el de en y este ',
  de: 'nachste woche geht es um die der das in zu ',
  fr: 'la semaine prochaine nous le la de du a et ',
  pt: 'na proxima semana vamos a o e de em no ao ',
};

it.each(Object.keys(words) as Language[])(
  'no pattern of %s takes long for a line of its small words',
  (language) => {
    const lists = Object.values(languages[language]).filter((list) => Array.isArray(list));
    const own = words[language].split(' ').filter(Boolean);
    for (const line of [...own, words[language].trim()].map((word) => `${word} `.repeat(longest))) {
      const start = performance.now();
      for (const pattern of lists.flat())
        if (pattern instanceof RegExp) pattern.test(`${line.slice(0, longest)}#`);
      expect(performance.now() - start).toBeLessThan(2000);
    }
  },
);
