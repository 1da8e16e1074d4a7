import { expect, it } from 'vitest';
import { commonTable, languageTables } from '../../../../../utils/learning/corrections/tables/all.ts';
import { tableOf } from '../../../../../utils/learning/corrections/tables/table-of.ts';

it.each([
  ['de-AT', [], 'de'],
  ['es_MX', [], 'es'],
  ['nl', ['This is the one that we use.'], undefined],
  [undefined, ['5 mg', 'This is the one that we use.'], 'en'],
  [undefined, ['5 mg'], undefined],
])('tableOf: of %s and %j', (language, texts, expected) => {
  expect(tableOf(language, ...texts)).toBe(languageTables.get(expected ?? '') ?? commonTable);
});
