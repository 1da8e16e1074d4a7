import type { Day } from '../../../learning/log/types.ts';

/** The calendar day of a moment (epoch ms) where the person is. */
export function dayOf(at: number): Day {
  const date = new Date(at);
  const digits = (value: number, length: number) => String(value).padStart(length, '0');
  return `${digits(date.getFullYear(), 4)}-${digits(date.getMonth() + 1, 2)}-${digits(date.getDate(), 2)}`;
}
