import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairLines } from '../../../../utils/learning/corrections/pair-lines.ts';

const told = (before: string, after: string) => {
  const { pairs, removed, added } = pairLines(before, after);
  return {
    pairs: pairs.map((pair) => [pair.before.text, pair.after.text]),
    removed: removed.map(({ text }) => text),
    added: added.map(({ text }) => text),
  };
};

describe('pairLines', () => {
  it('pairs equal lines, typography apart, wherever they stand', () => {
    expect(told('Hat\nWater\n“Sun” cream', '"Sun" cream\nHat\nWater')).toEqual({
      pairs: [
        ['Hat', 'Hat'],
        ['Water', 'Water'],
        ['“Sun” cream', '"Sun" cream'],
      ],
      removed: [],
      added: [],
    });
  });

  it('pairs alike ones, and leaves the others', () => {
    expect(
      told(
        'Head\nAdults 10 mg once\nChildren 5 mg once\nCotton gloves help at night\nEnd',
        'Head\nChildren 2.5 mg once\nAdults 10 mg once\nEnd\nAsk about sleep',
      ),
    ).toEqual({
      pairs: [
        ['Head', 'Head'],
        ['Adults 10 mg once', 'Adults 10 mg once'],
        ['Children 5 mg once', 'Children 2.5 mg once'],
        ['End', 'End'],
      ],
      removed: ['Cotton gloves help at night'],
      added: ['Ask about sleep'],
    });
  });

  it('pairs by place where two are as much alike', () => {
    const before = 'First\nDose 10 mg\nSecond\nDose 20 mg\nThird';
    const { pairs } = pairLines(before, 'First\nDose 15 mg\nSecond\nDose 25 mg\nThird');
    expect(pairs.map((pair) => `${pair.before.text} ${pair.after.text}`)).toContain('Dose 10 mg Dose 15 mg');
    expect(pairs.map((pair) => `${pair.before.text} ${pair.after.text}`)).toContain('Dose 20 mg Dose 25 mg');
  });

  it('keeps repeated lines in their order', () => {
    const { pairs, removed } = pairLines('a\nx one\na\nx two\na', 'a\nx one\na');
    expect(pairs.map((pair) => [pair.before.start, pair.after.start])).toEqual([
      [0, 0],
      [2, 2],
      [8, 8],
    ]);
    expect(removed.map(({ text }) => text)).toEqual(['x two', 'a']);
  });

  it('tells where each line stands, and takes each once', () => {
    const line = fc
      .array(fc.constantFrom('skin', 'itch', 'rash', '5 mg', 'Ü', ''), { maxLength: 5 })
      .map((all) => all.join(' '));
    const text = fc.array(line, { maxLength: 12 }).map((all) => all.join('\n'));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { pairs, removed, added } = pairLines(before, after);
        const left = [...pairs.map((pair) => pair.before), ...removed];
        const right = [...pairs.map((pair) => pair.after), ...added];
        for (const [lines, whole] of [
          [left, before],
          [right, after],
        ] as const) {
          const written = lines
            .toSorted((one, other) => one.start - other.start)
            .map(({ start, end }) => whole.slice(start, end));
          expect(written).toEqual(whole.split('\n').filter((one) => one.trim() !== ''));
        }
      }),
    );
  });

  it('takes no more steps than it is given, and few for many lines', () => {
    const lines = (word: string) =>
      Array.from({ length: 3000 }, (_, at) => `${word} ${at} ${at % 7} of it`).join('\n');
    const budget = { left: 1_000_000 };
    pairLines(lines('one'), lines('two'), budget);
    const spent = 1_000_000 - budget.left;
    const half = { left: 1_000_000 };
    const part = (text: string) => text.split('\n').slice(0, 1500).join('\n');
    pairLines(part(lines('one')), part(lines('two')), half);
    expect(spent).toBeLessThan(3 * (1_000_000 - half.left));
    expect(pairLines('a b c', 'a b d', { left: 0 })).toMatchObject({
      pairs: [],
      removed: [{ text: 'a b c' }],
    });
  });
});
