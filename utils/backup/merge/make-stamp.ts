import type { Stamp } from './types.ts';

const msDigits = 9;
const counterDigits = 3;

/** The last moment a stamp can name, in the year 5188. */
export const lastStampMs = 36 ** msDigits - 1;

/** The highest counter. */
export const lastCounter = 36 ** counterDigits - 1;

/**
 * @param ms epoch ms; what lies outside 1970 to 5188 becomes the nearest that can be named
 * @param counter 0 to `lastCounter`
 * @param device small letters and digits
 */
export function makeStamp(ms: number, counter: number, device: string): Stamp {
  const digits = (value: number, length: number) => value.toString(36).padStart(length, '0');
  const named = Math.min(lastStampMs, Math.max(0, Math.trunc(ms)));
  return `${digits(named, msDigits)}.${digits(counter, counterDigits)}.${device}`;
}

/** The parts of a stamp; epoch ms. */
export function parseStamp(stamp: Stamp): { ms: number; counter: number; device: string } {
  const [ms = '', counter = '', device = ''] = stamp.split('.');
  return { ms: Number.parseInt(ms, 36), counter: Number.parseInt(counter, 36), device };
}

/** Whether a text from elsewhere is a stamp. */
export const isStamp = (value: unknown): value is Stamp =>
  typeof value === 'string' && /^[0-9a-z]{9}\.[0-9a-z]{3}\.[0-9a-z]{1,24}$/.test(value);

/** When a stamp, or what is stamped on this machine by its moment alone, was written: epoch ms. */
export const momentOf = (stamp: number | Stamp): number =>
  typeof stamp === 'number' ? stamp : parseStamp(stamp).ms;
