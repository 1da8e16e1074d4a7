import { isDay } from '../../../learning/log/days.ts';
import { mostMinutes } from '../../../learning/log/entry-schema.ts';
import { say } from '../say.ts';

/** What is wrong with a number of minutes as it was typed; null for nothing. */
export function checkMinutes(typed: string): string | null {
  const minutes = Number(typed);
  const isRight = /^\d{1,4}$/.test(typed.trim()) && minutes <= mostMinutes;
  return isRight ? null : say('log.faultMinutes', { most: mostMinutes });
}

/** What is wrong with a day as it was typed; null for nothing. */
export const checkDay = (typed: string): string | null => (isDay(typed) ? null : say('log.faultDay'));

/** What is wrong with a title; null for nothing. */
export const checkTitle = (typed: string): string | null =>
  typed.trim() === '' ? say('log.faultTitle') : null;

/** An address may be left out. */
export const checkAddress = (typed: string): string | null =>
  typed.trim() === '' || /^https?:\/\/\S+$/i.test(typed.trim()) ? null : say('log.faultAddress');
