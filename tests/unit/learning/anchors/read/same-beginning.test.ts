import { describe, expect, it } from 'vitest';
import { sameBeginning } from '../../../../../utils/learning/anchors/read/same-beginning.ts';

describe('sameBeginning', () => {
  it.each([
    ['the same', 'abc', 'abc', [3, 3]],
    ['another word', 'a cat.', 'a cow.', [3, 3]],
    ['dots', 'so... then', 'so… now', [6, 4]],
    ['spaces', '5mg a', '5 mg b', [4, 5]],
    ['kinds of marks', '"a" - b', '“a” – c', [6, 6]],
    ['an accent that stands apart', 'ne\u0301 a', 'né b', [4, 3]],
    ['another accent', 'ne\u0301', 'ne\u0300', [1, 1]],
    ['ligatures', 'ﬁn a', 'fin b', [3, 4]],
    ['case', 'ABC x', 'abc y', [4, 4]],
    ['soft hyphens', 'oint\u00adment a', 'ointment b', [10, 9]],
    ['nothing', '', 'a', [0, 0]],
    ['an emoji', '🚩a', '🚨a', [0, 0]],
  ])('%s', (_name, one, other, same) => {
    expect(sameBeginning(one, other)).toEqual(same);
  });
});
