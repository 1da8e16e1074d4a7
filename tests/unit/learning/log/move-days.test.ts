import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../../../../utils/learning/log/days.ts';
import { moveDays } from '../../../../utils/learning/log/move-days.ts';
import { anyDay } from './any-entry.ts';

it.each([
  ['a year that was mistyped', '2025-11-05', '2025-11-05', '2026-11-05', '2026-11-05'],
  ['an earlier day', '2026-11-05', '2026-11-05', '2026-10-31', '2026-10-31'],
  ['a reading of several days', '2026-11-03', '2026-11-05', '2026-03-01', '2026-02-27'],
  ['over the change of the clocks', '2026-03-28', '2026-03-30', '2026-10-26', '2026-10-24'],
  ['where it stays', '2026-11-03', '2026-11-05', '2026-11-05', '2026-11-03'],
])('takes the first day along: %s', (_name, startedAt, finishedAt, day, begun) => {
  expect(moveDays({ startedAt, finishedAt }, day)).toEqual({ startedAt: begun, finishedAt: day });
});

it('leads back', () => {
  fc.assert(
    fc.property(anyDay, fc.nat(400), anyDay, (startedAt, lasted, day) => {
      const days = { startedAt, finishedAt: addDays(startedAt, lasted) };
      expect(moveDays(moveDays(days, day), days.finishedAt)).toEqual(days);
    }),
  );
});
