import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { writeCalendar } from '../../../../utils/learning/exports/write-calendar.ts';

const written = { now: Date.UTC(2026, 10, 29, 12, 30, 5, 678), product: 'Lamp Companion' };
const day = { uid: 'entry-1-4', day: '2026-12-31', title: 'The itch', notes: '', url: null };

it('writes a whole day, in no zone', () => {
  expect(
    writeCalendar([{ ...day, notes: 'a, b; c\\\r\nd', url: 'https://x.example/ü?a=1,2' }], written),
  ).toBe(
    [
      ...[
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Lamp Companion//EN',
        'CALSCALE:GREGORIAN',
        'BEGIN:VEVENT',
      ],
      ...[
        'UID:entry-1-4',
        'DTSTAMP:20261129T123005Z',
        'DTSTART;VALUE=DATE:20261231',
        'DTEND;VALUE=DATE:20270101',
      ],
      ...['SUMMARY:The itch', 'DESCRIPTION:a\\, b\\; c\\\\\\nd', 'URL:https://x.example/%C3%BC?a=1,2'],
      ...['TRANSP:TRANSPARENT', 'END:VEVENT', 'END:VCALENDAR', ''],
    ].join('\r\n'),
  );
});

it('leaves out what is empty', () => {
  expect(writeCalendar([day], written)).not.toMatch(/DESCRIPTION|URL|TZID/);
});

it('is read back whole, whatever stands in its texts', () => {
  const units = [
    '\\',
    ';',
    ',',
    ':',
    '\n',
    '"',
    '^',
    'BEGIN:VEVENT',
    '\nEND:VEVENT\n',
    'n',
    'N',
    ' ',
    'ü',
    '🩺',
    'x'.repeat(80),
  ];
  const text = fc.string({ unit: fc.constantFrom(...units), maxLength: 12 }).map((one) => `a${one}`);
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 4 }), (texts) => {
      const days = texts.map(([title, notes], at) => ({ ...day, uid: `${at}`, title, notes }));
      const calendar = new ICAL.Component(ICAL.parse(writeCalendar(days, written)));
      const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
      expect(events.map(({ summary, description }) => [summary, description])).toEqual(texts);
      expect(events.every(({ startDate, endDate }) => startDate.isDate && endDate.isDate)).toBe(true);
      expect(events.map(({ uid }) => uid)).toEqual(days.map(({ uid }) => uid));
    }),
  );
});
