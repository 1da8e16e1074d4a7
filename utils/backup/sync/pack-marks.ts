import { parseDigits, toDigits } from './digits.ts';
import type { Mark } from './types.ts';

const hashDigits = 8;
const timeDigits = 7;
const length = hashDigits + timeDigits + 1;
/** 2020 in UTC: seven digits last until 2159. */
const epoch = 1_577_836_800_000;
const lastTime = 64 ** timeDigits - 1;

/** Bytes that a mark takes. */
export const markBytes = length;

/** Marks as one text, sixteen characters each. */
export function packMarks(marks: readonly Mark[]): string {
  return marks
    .map(({ hash, at, isRead }) => `${hash}${toDigits(packTime(at), timeDigits)}${isRead ? 'r' : 'u'}`)
    .join('');
}

/** What is no mark is left out. */
export function unpackMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  for (let at = 0; at + length <= text.length; at += length) {
    const hash = text.slice(at, at + hashDigits);
    const time = parseDigits(text.slice(at + hashDigits, at + length - 1));
    const state = text.charAt(at + length - 1);
    if (parseDigits(hash) === null || time === null || (state !== 'r' && state !== 'u')) continue;
    marks.push({ hash, at: time + epoch, isRead: state === 'r' });
  }
  return marks;
}

const packTime = (at: number) => Math.min(lastTime, Math.max(0, Math.trunc(at) - epoch));
