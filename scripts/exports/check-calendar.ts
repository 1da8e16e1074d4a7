import { isDeepStrictEqual } from 'node:util';
import ICAL from 'ical.js';
import type { CalendarDay } from '../../utils/learning/exports/types.ts';
import { writeCalendar } from '../../utils/learning/exports/write-calendar.ts';
import { difficultCells } from './difficult-cells.ts';
import type { Check } from './types.ts';

const days: CalendarDay[] = difficultCells.map((cell, at) => ({
  uid: `entry-${at}-4`,
  // Across a year's end, a leap day and the changes of summer time.
  day: new Date(Date.UTC(2027, 11, 20 + at * 5)).toISOString().slice(0, 10),
  title: `Did it change anything? ${cell}`,
  notes: at % 3 === 0 ? '' : `${cell}\n${'ü🩺,;\\'.repeat(at)}`,
  url: at % 2 === 0 ? null : `https://letters.example/p/${at}?a=1,2;b`,
}));

/** Days to be asked again, read back whole by ical.js: each one whole day, folded lines of at most 75 octets. */
export function checkCalendar(): Check[] {
  const text = writeCalendar(days, { now: Date.UTC(2026, 10, 29, 12), product: 'Lamp; Lens' });
  const calendar = new ICAL.Component(ICAL.parse(text));
  const found = calendar.getAllSubcomponents('vevent').map(readDay);
  const long = text.split('\r\n').find((line) => Buffer.byteLength(line) > 75);
  return [
    ...days.map((day, at): Check => {
      const expected = { ...day, title: plain(day.title), notes: plain(day.notes), days: 1, isDate: true };
      const ok = isDeepStrictEqual(found[at], expected);
      return {
        name: `ics: ${JSON.stringify(day.title).slice(0, 80)}`,
        ok,
        ...(ok ? {} : { found: found[at] }),
      };
    }),
    { name: 'ics: lines of 75 octets', ok: long === undefined, found: long },
    { name: 'ics: days', ok: found.length === days.length, found: found.length },
  ];
}

function readDay(component: ICAL.Component) {
  const event = new ICAL.Event(component);
  const url = component.getFirstPropertyValue('url');
  return {
    ...{
      uid: event.uid,
      day: event.startDate.toString(),
      title: event.summary,
      notes: event.description ?? '',
    },
    url: url === null ? null : String(url),
    ...{ days: event.duration.toSeconds() / 86_400, isDate: event.startDate.isDate },
  };
}

/** A text of iCalendar has one kind of line break. */
function plain(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
