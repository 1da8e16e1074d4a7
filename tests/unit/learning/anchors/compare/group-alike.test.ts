import { describe, expect, it } from 'vitest';
import { makeBudget } from '../../../../../utils/learning/anchors/compare/budget.ts';
import { groupAlike } from '../../../../../utils/learning/anchors/compare/group-alike.ts';

const bags = (texts: readonly string[]) =>
  texts.map((text) =>
    text.split(' ').map((word) => [...word].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7)),
  );
const group = (before: string[], after: string[]) =>
  groupAlike(bags(before), bags(after), [], makeBudget(1e6)).toSorted(
    (a, b) => (a.before[0] ?? 0) - (b.before[0] ?? 0),
  );

describe('groupAlike', () => {
  it.each([
    ['a pair', ['give it now'], ['give it then'], [{ before: [0], after: [0] }]],
    [
      'two that were joined',
      ['wash the skin in the morning', 'wait three hours'],
      ['wash the skin in the morning and wait three hours'],
      [{ before: [0, 1], after: [0] }],
    ],
    [
      'one that was parted',
      ['raise the dose after four weeks if lips allow'],
      ['raise the dose after four weeks', 'but if lips allow'],
      [{ before: [0], after: [0, 1] }],
    ],
    [
      'no part in what is there already: a row that looks alike was taken out',
      ['relapse after a is five', 'relapse after b is six'],
      ['relapse after a is nine'],
      [{ before: [0], after: [0] }],
    ],
  ])('%s', (_name, before, after, groups) => {
    expect(group(before, after)).toEqual(groups);
  });
});
