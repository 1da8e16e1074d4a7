import { describe, expect, it } from 'vitest';
import { countWords } from '../../../../utils/learning/corrections/likeness.ts';
import { pairAlike } from '../../../../utils/learning/corrections/pair-alike.ts';

const all = (...texts: [text: string, place: number][]) =>
  texts.map(([text, place]) => ({ words: countWords(text), place }));
const budget = () => ({ left: 10_000 });

describe('pairAlike', () => {
  it('takes the most alike first', () => {
    const before = all(['one two three four', 0], ['one two three five six', 0]);
    const after = all(['one two three five six seven', 0], ['one two nine', 0]);
    expect(pairAlike(before, after, budget()).map((partner) => partner?.after)).toEqual([1, 0]);
  });

  it('asks for less in its own place', () => {
    const before = all(['one two three four five', 1]);
    const later = (place: number) => all(['one two six seven eight', place]);
    expect(pairAlike(before, later(1), budget())[0]).toEqual({ after: 0, likeness: 0.4 });
    expect(pairAlike(before, later(2), budget())[0]).toBeUndefined();
  });

  it('finds one that moved by its rare words', () => {
    const before = all(['keep your nails short', 1]);
    const after = all(['so it is', 1], ['please keep your nails short', 5]);
    expect(pairAlike(before, after, budget())[0]?.after).toBe(1);
  });

  it('leaves what it may not look at', () => {
    expect(pairAlike(all(['a b', 0]), all(['a b', 0]), { left: 3 })).toEqual([undefined]);
  });
});
