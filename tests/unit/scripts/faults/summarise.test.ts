import { expect, it } from 'vitest';
import { describeVerdict, isHeld, summarise } from '../../../../scripts/faults/summarise.ts';
import type { Verdict } from '../../../../scripts/faults/types.ts';

const held: Verdict = { fault: 'one', told: null, lost: [], doubled: [], stuck: [] };
const failed: Verdict = { ...held, fault: 'two', told: 'Gone.', lost: ['a', 'b'], doubled: ['c'] };

it('counts what was held, and each thing that is wrong', () => {
  const stuck = { ...held, stuck: ['d'] };
  expect(summarise('kills', [held, failed, stuck])).toBe(
    'faults kills: 1 of 3 held, 2 lost, 1 doubled, 1 stuck',
  );
  expect([held, failed, stuck].map(isHeld)).toEqual([true, false, false]);
});

it('says what was told, and what is wrong', () => {
  expect(describeVerdict(held)).toBe('held: one');
  expect(describeVerdict(failed)).toBe('FAILED: two – “Gone.”\n    lost: a\n    lost: b\n    doubled: c');
});
