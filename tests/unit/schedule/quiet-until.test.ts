import { expect, it } from 'vitest';
import { quietUntil } from '../../../utils/schedule/quiet-until.ts';

/** 22 October 2026 on this machine's clock. */
const at = (hours: number, minutes = 0, day = 22) => new Date(2026, 9, day, hours, minutes).getTime();
const night = { isOn: true, from: '22:00', to: '07:00' };
const lunch = { isOn: true, from: '12:00', to: '13:30' };

it.each([
  ['before midnight', night, at(23, 15), at(7, 0, 23)],
  ['after midnight', night, at(3), at(7)],
  ['at the first moment', night, at(22), at(7, 0, 23)],
  ['within a day', lunch, at(12, 45), at(13, 30)],
])('is quiet %s', (_name, hours, now, until) => {
  expect(quietUntil(hours, now)).toBe(until);
});

it.each([
  ['before them', night, at(21, 59)],
  ['at their end', night, at(7)],
  ['in the middle of the day', night, at(12)],
  ['after those within a day', lunch, at(13, 30)],
  ['when they are off', { ...night, isOn: false }, at(3)],
  ['when they are empty', { ...night, to: '22:00' }, at(22)],
  ['when they are unreadable', { ...night, to: 'late' }, at(23)],
  ['when the hour does not exist', { ...night, from: '25:00' }, at(23)],
])('is not quiet %s', (_name, hours, now) => {
  expect(quietUntil(hours, now)).toBeNull();
});
