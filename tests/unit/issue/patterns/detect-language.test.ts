import fc from 'fast-check';
import { expect, it } from 'vitest';
import { detectLanguage } from '../../../../utils/issue/patterns/detect-language.ts';

it.each([
  ['The skin is the organ that we see with our eyes.', 'en'],
  ['La piel es un organo que vemos con los ojos, pero no lo sabemos.', 'es'],
  ['Die Haut ist das Organ, das wir mit den Augen sehen.', 'de'],
  ['La peau est un organe que nous voyons avec les yeux.', 'fr'],
  ['A pele e o orgao que vemos com os olhos, mas nao o sabemos.', 'pt'],
  ['Para la piel y por la piel, como siempre, sin prisa pero con los ojos.', 'es'],
  ['Book: Deep Work', undefined],
  ['', undefined],
  ['The and of to is. Der die und das nicht.', undefined],
])('%s', (text, language) => {
  expect(detectLanguage(text)).toBe(language);
});

it('counts whole words alone, whatever stands between them', () => {
  const words = [
    'the',
    'The',
    'AND',
    'of',
    'der',
    'die',
    'und',
    'les',
    'el',
    'andthe',
    'otherwise',
    'a',
    'zzzzz',
  ];
  const marks = [' ', ' ', '. ', '1', '-', '’', '@', '[', '{', '\n'];
  const text = fc
    .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...marks)), { maxLength: 12 })
    .map((all) => all.flat().join(''));
  const english = new Set(['the', 'and', 'of']);
  const others = new Set(['der', 'die', 'und', 'les', 'el']);
  fc.assert(
    fc.property(text, (one) => {
      const all = one.toLowerCase().match(/[a-z]+/g) ?? [];
      const count = (of: ReadonlySet<string>) => all.filter((word) => of.has(word)).length;
      fc.pre(count(others) === 0);
      expect(detectLanguage(one)).toBe(count(english) >= 3 ? 'en' : undefined);
    }),
  );
});
