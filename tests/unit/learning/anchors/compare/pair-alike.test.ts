import { describe, expect, it } from 'vitest';
import { makeBudget } from '../../../../../utils/learning/anchors/compare/budget.ts';
import { type MayPair, pairAlike } from '../../../../../utils/learning/anchors/compare/pair-alike.ts';

const bags = (texts: readonly string[]) =>
  texts.map((text) =>
    text.split(' ').map((word) => [...word].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7)),
  );
const pair = (before: string[], after: string[], mayPair: MayPair = () => true, most = 1e6) =>
  [...pairAlike(bags(before), bags(after), [], makeBudget(most), mayPair)].toSorted(([a], [b]) => a - b);

describe('pairAlike', () => {
  it.each([
    [
      'the most alike first',
      ['give a 5 mg', 'give b 5 mg'],
      ['give b 6 mg', 'give a 6 mg'],
      [
        [0, 1],
        [1, 0],
      ],
    ],
    [
      'what begins alike',
      ['row a five six', 'row b six five'],
      ['row a six six', 'row b five five'],
      [
        [0, 0],
        [1, 1],
      ],
    ],
    [
      'what stands at the same place',
      ['x one', 'x two'],
      ['x six', 'x ten'],
      [
        [0, 0],
        [1, 1],
      ],
    ],
    ['nothing that is not alike', ['one two three'], ['four five three'], []],
    ['one with one', ['a b c'], ['a b d', 'a b e'], [[0, 0]]],
  ])('pairs %s', (_name, before, after, pairs) => {
    expect(pair(before, after)).toEqual(pairs);
  });

  it('asks who may pair', () => {
    expect(pair(['a b c'], ['a b c', 'a b d'], (_one, other) => other === 1)).toEqual([[0, 1]]);
    expect(pair(['a b c'], ['a b c', 'a b d'], (_one, other) => (other === 0 ? 0.5 : true))).toEqual([
      [0, 1],
    ]);
  });

  it('finds pairs by a rare word where there are many, in fewer steps than pairs', () => {
    const many = Array.from({ length: 1000 }, (_, at) => `the dose is word${at} again`);
    const budget = makeBudget(1e6);
    const found = pairAlike(bags(many), bags(many.map((one) => `${one} today`)), [], budget, () => true);
    expect([...found].filter(([one, other]) => one === other).length).toBe(1000);
    expect(budget.spent()).toBeLessThan(100_000);
  });

  it('stops with its budget', () => {
    expect(pair(['a b c'], ['a b c'], () => true, 2)).toEqual([]);
  });
});
