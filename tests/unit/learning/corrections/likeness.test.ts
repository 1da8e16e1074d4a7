import { describe, expect, it } from 'vitest';
import { countWords, likenessOf } from '../../../../utils/learning/corrections/likeness.ts';

const likeness = (one: string, other: string) => likenessOf(countWords(one), countWords(other));

describe('likenessOf', () => {
  it.each([
    ['Itch at night', 'itch, at night!', 1],
    ['Itch at night', 'night at itch', 1],
    ['a b c d', 'a b x y', 0.5],
    ['a a b', 'a', 0.5],
    ['a', 'b', 0],
    ['', '', 1],
    ['', 'a', 0],
  ])('is of "%s" and "%s" %d', (one, other, expected) => {
    expect(likeness(one, other)).toBe(expected);
    expect(likeness(other, one)).toBe(expected);
  });

  it('looks at a bounded part of a text', () => {
    const { total } = countWords('no '.repeat(100_000));
    expect(total).toBeLessThan(1000);
  });
});
