import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairEqual } from '../../../../utils/learning/corrections/pair-equal.ts';

describe('pairEqual', () => {
  it.each([
    ['in order', 'a b c', 'a x b c', [0, 2, 3]],
    ['moved', 'a b c', 'c a b', [1, 2, 0]],
    ['repeated', 'a x a', 'x a', [undefined, 0, 1]],
    ['gone', 'a b', 'b', [undefined, 0]],
  ])('pairs what is %s', (_name, before, after, partners) => {
    expect(pairEqual(before.split(' '), after.split(' '))).toEqual(partners);
  });

  it('pairs as many as both have, each once', () => {
    const keys = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 20 });
    const countOf = (all: readonly string[], key: string) => all.filter((one) => one === key).length;
    fc.assert(
      fc.property(keys, keys, (before, after) => {
        const partners = pairEqual(before, after);
        const taken = partners.filter((one) => one !== undefined);
        expect(new Set(taken).size).toBe(taken.length);
        for (const [at, other] of partners.entries())
          if (other !== undefined) expect(after[other]).toBe(before[at]);
        const most = ['a', 'b', 'c', 'd'].map((key) => Math.min(countOf(before, key), countOf(after, key)));
        expect(taken.length).toBe(most.reduce((sum, one) => sum + one, 0));
      }),
    );
  });

  it('pairs what moved too far to follow as it comes', () => {
    const keys = Array.from({ length: 2000 }, (_, at) => String(at));
    expect(pairEqual(keys, keys.toReversed())).toEqual(keys.map((_, at) => 1999 - at));
  });
});
