import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readEntry } from '../../../../utils/learning/log/read-entry.ts';
import { anyEntry, makeEntry } from './any-entry.ts';

it('reads any entry as it is', () => {
  fc.assert(
    fc.property(anyEntry, (entry) => {
      expect(readEntry(JSON.parse(JSON.stringify(entry)))).toEqual({ entry });
    }),
  );
});

it.each([
  ['startedAt', { startedAt: '2026-02-31' }],
  ['finishedAt', { finishedAt: '2025-02-29' }],
  ['followUpOn', { followUpOn: '2026-04-31' }],
  ['source.publishedAt', { source: { ...makeEntry().source, publishedAt: '2026-06-31' } }],
  ['followUps[0].answeredOn', { followUps: [{ weeks: 4 as const, answeredOn: '2026-09-31', answer: '' }] }],
])('has %s in the calendar', (field, own) => {
  expect(readEntry(makeEntry(own))).toEqual({ fault: { field, why: 'form' } });
});

it('refuses what is none', () => {
  expect(readEntry('entry')).toEqual({ fault: { field: '', why: 'type' } });
});
