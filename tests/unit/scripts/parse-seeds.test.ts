import { expect, it } from 'vitest';
import { parseSeeds } from '../../../scripts/parse-seeds.ts';

it('parseSeeds reads how many, or which one', () => {
  expect(parseSeeds(['--seeds', '3'])).toEqual({ seeds: [1, 2, 3], verbose: false });
  expect(parseSeeds(['--seed', '83'])).toEqual({ seeds: [83], verbose: true });
  expect(parseSeeds([]).seeds).toHaveLength(100);
});

it.each(['0', '-1', '1.5', 'many', ''])('says what is wrong with %j', (text) => {
  expect(() => parseSeeds([`--seeds=${text}`])).toThrow('whole numbers');
});
