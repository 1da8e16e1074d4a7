import fc from 'fast-check';
import { expect, it } from 'vitest';
import { guideAddress, parseGuideHash } from '../../../../utils/view/commands/parse-guide-hash.ts';

it('reads what the companion writes', () => {
  const id = fc.string({ unit: 'grapheme' });
  const page = fc.option(fc.integer({ min: 1, max: 99_999 }));
  const edition = fc.option(fc.integer({ min: 1, max: 99_999 }), { nil: undefined });
  fc.assert(
    fc.property(id, page, edition, (text, number, version) => {
      const place = { id: text, page: number, edition: version };
      expect(parseGuideHash(guideAddress(place).replace('guide.html', ''))).toEqual(place);
    }),
  );
});

it.each([
  ['', '', null],
  ['#', '', null],
  ['#%', '%', null],
  ['#one%2', 'one%2', null],
  ['#%ff', '%ff', null],
  ['#one&page=3', 'one', 3],
  ['#one&page=0', 'one&page=0', null],
  ['#one&page=three', 'one&page=three', null],
  ['#one&edition=0', 'one&edition=0', null],
])('takes %j for %j at page %j', (hash, id, page) => {
  expect(parseGuideHash(hash)).toEqual({ id, page });
});

it.each([
  ['#one&edition=2', null, 2],
  ['#one&page=3&edition=2', 3, 2],
])('takes %j for another edition', (hash, page, edition) => {
  expect(parseGuideHash(hash)).toEqual({ id: 'one', page, edition });
});
