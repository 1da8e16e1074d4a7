import { expect, it } from 'vitest';
import { listHunks } from '../../../../../utils/learning/anchors/compare/list-hunks.ts';

it.each([
  [
    'between, ahead and behind',
    [-1, 1, -1, -1, 3, -1],
    5,
    [
      { before: [0], after: [0] },
      { before: [2, 3], after: [2] },
      { before: [5], after: [4] },
    ],
  ],
  [
    'on one side',
    [0, 2, -1],
    3,
    [
      { before: [], after: [1] },
      { before: [2], after: [] },
    ],
  ],
  ['none', [0, 1], 2, []],
])('listHunks: %s', (_name, inOrder, length, hunks) => {
  expect(listHunks(Int32Array.from(inOrder), length)).toEqual(hunks);
});
