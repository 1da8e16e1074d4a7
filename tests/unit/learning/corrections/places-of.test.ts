import { describe, expect, it } from 'vitest';
import { placesOf } from '../../../../utils/learning/corrections/places-of.ts';

describe('placesOf', () => {
  it('tells behind which equal one each stands', () => {
    expect(placesOf([undefined, 1, undefined], 4)).toEqual({ before: [-1, 1, 1], after: [-1, 1, 1, 1] });
    expect(placesOf([], 2)).toEqual({ before: [], after: [-1, -1] });
  });
});
