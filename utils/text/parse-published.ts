import { expandIsoDate } from './expand-iso-date.ts';
import { readDay } from './read-day.ts';
import { readZone } from './read-zone.ts';

/** With the French hour (`7h00`) as well, and an hour alone (`7am`, `7h`, `7 Uhr`). */
const timePattern =
  /(\d{1,2})(?:(?::|\s?h\s?(?=\d{2}(?!\d)))(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?![:\d])|(?=\s?[ap]\.?m\b)|\s?(?:h|uhr)\b)\s*(?:([ap])\.?m\b\.?)?/i;

/** When something came out, as its publisher wrote it. */
export interface Published {
  /** Epoch ms UTC; midnight for a day without a time, whatever zone stands behind it. */
  at: number;
  /** The calendar day as written, `YYYY-MM-DD` in the writer's own zone. */
  day: string;
  /** No time was written: it is that day in every zone. */
  isDayOnly: boolean;
}

/**
 * A feed's date, as feeds really write them: RFC 822, ISO 8601 and their many neighbours. Without a zone UTC is meant;
 * without a day the first.
 *
 * @returns null when the text is no date
 */
export function parsePublished(text: string): Published | null {
  if (text.length > 500) return null;
  const words = expandIsoDate(
    text
      // "\\n" as two characters: what is left of a line break that was escaped once too often.
      .replace(/\([^)]*\)|\\[nrt]/g, ' ')
      .replaceAll('\u2212', '-')
      // Arabic and Persian digits.
      .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) % 16))
      .replace(/\s+/g, ' ')
      .trim(),
  );
  if (words === '' || words.length > 80) return null;
  // Unix time, in seconds or milliseconds.
  if (/^(?:\d{10}|\d{13})$/.test(words)) return published(Number(words.padEnd(13, '0')));
  const time = timePattern.exec(words);
  const before = time ? words.slice(0, time.index) : words;
  const after = time ? readAfter(words.slice(time.index + time[0].length).trim()) : '';
  const clock = time ? readClock(time) : 0;
  const { rest, zone } = readZone(after, time ? '' : before);
  const day = readDay(time ? before.replace(/[-\s]+$|T$/g, '') + (rest ? ` ${rest}` : '') : rest);
  if (clock === undefined || zone === undefined || day === undefined) return null;
  if (!time) return published(day, day, true);
  const local = day + clock;
  const at = typeof zone === 'string' ? inArea(local, zone) : local - zone * 60_000;
  return at === null ? null : published(at, day);
}

/** @param day midnight UTC of the day as written */
function published(at: number, day = at, isDayOnly = false): Published {
  return { at, day: new Date(day).toISOString().slice(0, 10), isDayOnly };
}

/** What follows the time. Unix writes the year behind the zone: "Sat Jun 18 09:20:00 +0100 2005". */
function readAfter(text: string): string {
  return text.replace(/^([a-z]{1,5}|[+-]\d{2}(?::?\d{2})?) (\d{4})$/i, '$2 $1');
}

/** Milliseconds since midnight. */
function readClock([, hours, minutes, seconds, half]: RegExpExecArray): number | undefined {
  let hour = Number(hours);
  if (half && hour <= 12) hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  const [minute, second] = [Number(minutes ?? 0), Number(seconds ?? 0)];
  if (hour > 24 || minute > 59 || second > 60) return undefined;
  return ((hour * 60 + minute) * 60 + second) * 1000;
}

/** Kept, because making one takes longer than a hundred uses of it; there are as many as areas. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** A local time in an area such as America/Los_Angeles as an instant. */
function inArea(local: number, timeZone: string): number | null {
  try {
    const format =
      formats.get(timeZone) ?? new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
    formats.set(timeZone, format);
    // Within hours of a change of clocks, it is another one there than the same figures are in UTC.
    return local - offsetAt(local - offsetAt(local, format), format);
  } catch {
    return null;
  }
}

/** Milliseconds east of UTC. */
function offsetAt(instant: number, format: Intl.DateTimeFormat): number {
  const [, sign, hours = 0, minutes = 0] =
    /GMT(?:([+-])(\d{2}):(\d{2}))?$/.exec(format.format(instant)) ?? [];
  const offset = (Number(hours) * 60 + Number(minutes)) * 60_000;
  return sign === '-' ? -offset : offset;
}
