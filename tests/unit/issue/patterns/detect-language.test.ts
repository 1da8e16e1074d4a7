import { expect, it } from 'vitest';
import { detectLanguage } from '../../../../utils/issue/patterns/detect-language.ts';

it.each([
  ['The skin is the organ that we see with our eyes.', 'en'],
  ['La piel es un organo que vemos con los ojos, pero no lo sabemos.', 'es'],
  ['Die Haut ist das Organ, das wir mit den Augen sehen.', 'de'],
  ['La peau est un organe que nous voyons avec les yeux.', 'fr'],
  ['Book: Deep Work', undefined],
  ['', undefined],
  ['The and of to is. Der die und das nicht.', undefined],
])('%s', (text, language) => {
  expect(detectLanguage(text)).toBe(language);
});
