import { describe, expect, it } from 'vitest';
import { commonTable, languageTables } from '../../../../../utils/learning/corrections/tables/all.ts';
import { readTokens } from '../../../../../utils/learning/corrections/tokens/read-tokens.ts';

const keysOf = (text: string, language = 'en') =>
  readTokens(text, languageTables.get(language) ?? commonTable).map(({ key }) =>
    key.replace(/^(?:figure|weak):/, ''),
  );
const printed = (text: string, language = 'en') =>
  readTokens(text, languageTables.get(language) ?? commonTable)
    .filter(({ kind }) => kind === 'figure')
    .map((token) => token.printed);

describe('readTokens', () => {
  it.each([
    ['en', 'Use 0.1 % for 1–2 weeks.', ['0.1 %', '1–2 weeks']],
    ['en', 'Phototypes III–IV, but IV fluids', ['III', 'IV']],
    ['en', 'at least twice daily, up to the knee', ['at least twice daily']],
    ['es', 'más del 50 %', ['más del 50 %']],
    ['en', 'IL 17A of the 5th', ['17', '5th']],
    ['en', 'Give ≥ 10 mg/kg three times a day at 6 p.m.', ['≥ 10 mg/kg', 'three times a day', '6 p.m.']],
    [
      'en',
      'Call 0131 496 0123 on Thursday, 5 November 2026.',
      ['0131 496 0123', 'Thursday, 5 November 2026'],
    ],
    [
      'en',
      'Half a tablet, SPF 50+, stage III, $12, 10⁹/L',
      ['Half a tablet', 'SPF 50+', 'III', '$12', '10⁹'],
    ],
    [
      'es',
      'de 2 a 4 semanas, 2 veces al día, más de 6 mm',
      ['de 2 a 4 semanas', '2 veces al día', 'más de 6 mm'],
    ],
    [
      'de',
      'alle 8 Stunden, zweimal täglich, bis zu 1.250 IE',
      ['alle 8 Stunden', 'zweimal täglich', 'bis zu 1.250 IE'],
    ],
    [
      'fr',
      'toutes les 8 heures, jusqu’à 5 mg, à 18 h 30',
      ['toutes les 8 heures', 'jusqu’à 5 mg', '18 h 30'],
    ],
  ])('%s: takes the figures of "%s" whole', (language, text, figures) => {
    expect(printed(text, language)).toEqual(figures);
  });

  it.each([
    ['en', '10mg', '10\u202fmg'],
    ['en', '1,000 IU', '1 000 IU'],
    ['en', '1-2 weeks', '1 to 2 weeks'],
    ['en', 'twice daily', '2 times a day'],
    ['en', 'every 8 hours', 'q8h'],
    ['en', 'at least 5 mg', '5 mg or more'],
    ['en', 'November 5th, 2026', '5 Nov 2026'],
    ['en', '6 pm', '18:00'],
    ['en', 'twenty-five', '25'],
    ['en', 'half a tablet', '½ tablet'],
    ['en', '5.0 mg', '5 mg'],
    ['en', 'µg', 'μg'],
    ['es', '1.250 UI', '1 250 UI'],
    ['es', '0,5 mg', '0.5 mg'],
    ['es', 'dos veces al día', '2 veces por día'],
    ['de', 'zweimal am Tag', '2x täglich'],
    ['de', 'fünfundzwanzig Prozent', '25 %'],
    ['de', 'groß', 'gross'],
    ['fr', 'quatre-vingt-dix', '90'],
    ['fr', 'œdème', 'oedeme'],
  ])('%s: reads "%s" and "%s" as one', (language, one, other) => {
    expect(keysOf(one, language)).toEqual(keysOf(other, language));
  });

  it.each([
    ['en', '1,500 mg', '1.500 mg'],
    ['de', '1,5 mg', '1.500 mg'],
    ['en', '≥ 5', '> 5'],
    ['en', '5 mg', '5 mL'],
    ['en', '$12', '£12'],
    ['en', 'IL-17A', 'IL-17F'],
    ['en', 'two weeks', 'second week'],
    ['fr', 'n’est plus', 'est plus'],
  ])('%s: tells "%s" from "%s"', (language, one, other) => {
    expect(keysOf(one, language)).not.toEqual(keysOf(other, language));
  });

  it.each([
    ['codes', 'IL-17A HbA1c B12', ['code', 'code', 'code']],
    ['addresses', 'https://a.example/b-2. or me@b.example', ['link', 'word', 'link']],
    ['a word with a number', 'type-2', ['word', 'figure']],
    ['what may be a figure', 'first morning', ['weak', 'weak']],
    ['the month and the verb', 'It may help in May 2026', ['word', 'word', 'word', 'word', 'figure']],
    ['daily life', 'in daily life', ['word', 'word', 'word']],
  ])('tells %s', (_name, text, kinds) => {
    expect(readTokens(text, languageTables.get('en') ?? commonTable).map(({ kind }) => kind)).toEqual(kinds);
  });

  it('tells where each stands', () => {
    const text = 'Give 10 mg, don’t wait.';
    for (const { start, end, printed: words } of readTokens(text, commonTable, 7))
      expect(text.slice(start - 7, end - 7)).toBe(words);
  });
});
