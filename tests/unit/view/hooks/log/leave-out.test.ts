import { expect, it } from 'vitest';
import { findMarks } from '../../../../../utils/view/hooks/log/find-marks.ts';
import { leaveOut } from '../../../../../utils/view/hooks/log/leave-out.ts';

it('leaves nothing of what may name a patient, and all of the rest', () => {
  const text = 'Saw JD, 45F again; write to jd@mail.example. Patch test first.';
  const cleaned = leaveOut(text, findMarks(text));
  expect(cleaned).toBe('Saw […] again; write to […]. Patch test first.');
  expect(findMarks(cleaned)).toEqual([]);
});

it('leaves a text alone in which nothing is marked', () => {
  const text = 'Patch test before the third course.';
  expect(leaveOut(text, findMarks(text))).toBe(text);
});
