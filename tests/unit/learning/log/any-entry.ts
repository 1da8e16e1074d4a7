import fc from 'fast-check';
import { addDays } from '../../../../utils/learning/log/days.ts';
import type { Day, LogEntry } from '../../../../utils/learning/log/types.ts';

/** An entry of an invented newsletter, with what a test is about. */
export function makeEntry(own: Partial<LogEntry> = {}): LogEntry {
  return {
    id: 'entry-1',
    source: {
      kind: 'issue',
      newsletter: 'The Skin Letter',
      title: 'Rosacea and the gut',
      url: 'https://letter.example.org/p/rosacea',
      publishedAt: '2026-11-04',
      version: 'a1b2',
      citation: 'Rosacea and the gut. The Skin Letter. 2026.',
      sponsor: null,
    },
    startedAt: '2026-11-05',
    finishedAt: '2026-11-05',
    minutesMeasured: 12.1,
    minutes: 12,
    method: 'reading',
    topics: [],
    learned: '',
    impact: '',
    change: '',
    followUpOn: null,
    followUps: [],
    domains: [],
    evidence: [],
    createdAt: 1_793_836_800_000,
    changedAt: 1_793_836_800_000,
    ...own,
  };
}

export const anyDay: fc.Arbitrary<Day> = fc
  .integer({ min: 0, max: 4000 })
  .map((days) => addDays('2024-01-01', days));

const text = fc.string({ unit: 'binary', maxLength: 30 }).map((one) => one.toWellFormed());
const texts = fc.array(text, { maxLength: 3 });
const orNull = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });
const time = fc.integer({ min: 0, max: 8_640_000_000_000_000 });

/** Any entry that a person may have written. */
export const anyEntry: fc.Arbitrary<LogEntry> = fc.record({
  id: fc.stringMatching(/^[A-Za-z0-9._:-]{1,64}$/),
  source: fc.record({
    kind: fc.constantFrom('issue', 'guide', 'book'),
    newsletter: text,
    title: text,
    url: orNull(text),
    publishedAt: orNull(anyDay),
    version: orNull(text),
    citation: text,
    sponsor: orNull(text),
  }),
  startedAt: anyDay,
  finishedAt: anyDay,
  minutesMeasured: fc.integer({ min: 0, max: 14_400 }).map((tenths) => tenths / 10),
  minutes: fc.integer({ min: 0, max: 1440 }),
  method: fc.constantFrom('reading', 'listening'),
  topics: texts,
  learned: text,
  impact: text,
  change: text,
  followUpOn: orNull(anyDay),
  followUps: fc.array(fc.record({ weeks: fc.constantFrom(4, 12), answeredOn: anyDay, answer: text }), {
    maxLength: 2,
  }),
  domains: texts,
  evidence: texts,
  createdAt: time,
  changedAt: time,
});

/** A log: no two entries with one id. */
export const anyLog = fc.uniqueArray(anyEntry, { maxLength: 12, selector: ({ id }) => id });
