import { expect, it } from 'vitest';
import { addUp, precisionOf, recallOf, tableOf } from '../../../../scripts/eval/print-scores.ts';

const total = addUp([
  { expected: 2, found: 1, right: 1 },
  { expected: 2, found: 3, right: 2 },
]);

it('adds up, and divides what is right by what was given and by what was asked for', () => {
  expect(total).toEqual({ expected: 4, found: 4, right: 3 });
  expect([precisionOf(total), recallOf(total)]).toEqual([0.75, 0.75]);
});

it('takes nothing wrong for right', () => {
  const nothing = { expected: 0, found: 0, right: 0 };
  expect([precisionOf(nothing), recallOf(nothing)]).toEqual([1, 1]);
});

it('has a line a part, with what is wrong and what was missed', () => {
  const [head = '', line = ''] = tableOf(new Map([['books', { ...total, found: 6 }]])).split('\n');
  expect(head.split(/\s+/)).toEqual('part expected found right wrong missed precision recall'.split(' '));
  expect(line.split(/\s+/)).toEqual('books 4 6 3 3 1 0.500 0.750'.split(' '));
});
