import { expect, it } from 'vitest';
import { asleepNights } from '../../../../scripts/simulate/sleep.ts';

const wake = asleepNights('UTC');

it.each([
  ['2026-10-22T12:10:00Z', '2026-10-22T12:10:00Z'],
  ['2026-10-22T23:00:00Z', '2026-10-23T07:00:00Z'],
  ['2026-10-23T23:20:00Z', '2026-10-26T07:00:00Z'],
])('at %s it is awake from %s', (time, awake) => {
  expect(wake(Date.parse(time))).toBe(Date.parse(awake));
});
