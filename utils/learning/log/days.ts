import type { Day, DayRange } from './types.ts';

const lastDay = '9999-12-31';

/** Whether a text is a day that the calendar has: 31 February is none. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(at) && new Date(at).toISOString().startsWith(text);
}

/** So many days later, or earlier; within the years that have four digits. */
export function addDays(day: Day, days: number): Day {
  const at = new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString();
  if (at.startsWith('+')) return lastDay;
  return at.startsWith('-') ? '0000-01-01' : at.slice(0, 10);
}

/** A calendar year. */
export function yearRange(year: number): DayRange {
  const digits = String(year).padStart(4, '0');
  return { from: `${digits}-01-01`, to: `${digits}-12-31` };
}
