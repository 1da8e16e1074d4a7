import { describe, expect, it } from 'vitest';
import { pairInSections } from '../../../../../utils/learning/corrections/sections/pair-in-sections.ts';

const pair = (over: string, overNow: string, mayCross: boolean) =>
  pairInSections(['a', 'b'], ['b', 'a'], {
    ...{ before: [...over], after: [...overNow], inBoth: new Set('XY') },
    mayCross: () => mayCross,
  });

describe('pairInSections', () => {
  it.each([
    ['moved within its section', 'XX', 'XX', false, [1, 0]],
    ['left its section for another', 'XY', 'XY', false, [undefined, undefined]],
    ['says the same there', 'XY', 'XY', true, [1, 0]],
    ['has a new heading', 'XX', 'ZZ', false, [1, 0]],
    ['went with its section', 'XY', 'YX', false, [1, 0]],
  ])('pairs what %s as it must', (_name, over, overNow, mayCross, partners) => {
    expect(pair(over, overNow, mayCross)).toEqual(partners);
  });
});
