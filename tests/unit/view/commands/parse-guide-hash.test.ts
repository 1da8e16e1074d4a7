import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseGuideHash } from '../../../../utils/view/commands/parse-guide-hash.ts';

it('reads what the companion writes', () => {
  const id = fc.string({ unit: 'grapheme' });
  fc.assert(fc.property(id, (text) => parseGuideHash(`#${encodeURIComponent(text)}`) === text));
});

it.each([
  ['', ''],
  ['#', ''],
  ['#%', '%'],
  ['#one%2', 'one%2'],
  ['#%ff', '%ff'],
])('takes %j for %j', (hash, id) => {
  expect(parseGuideHash(hash)).toBe(id);
});
