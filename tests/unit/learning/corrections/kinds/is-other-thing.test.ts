import { expect, it } from 'vitest';
import { isOtherThing } from '../../../../../utils/learning/corrections/kinds/is-other-thing.ts';
import { commonTable, languageTables } from '../../../../../utils/learning/corrections/tables/all.ts';
import { readTokens } from '../../../../../utils/learning/corrections/tokens/read-tokens.ts';

it.each([
  ['en', 'face', 'scalp', true],
  ['en', 'hands', 'feet', true],
  ['en', 'viral', 'bacterial', true],
  ['de', 'virale', 'bakterieller', true],
  ['es', 'embarazadas', 'lactancia', true],
  ['fr', 'mains', 'visage', true],
  ['en', 'kids', 'children', false],
  ['en', 'face', 'viral', false],
  ['en', 'hands', 'hands and feet', false],
])('isOtherThing: in %s "%s" and "%s"', (language, before, after, expected) => {
  const table = languageTables.get(language) ?? commonTable;
  expect(isOtherThing(readTokens(before, table), readTokens(after, table), table)).toBe(expected);
});
