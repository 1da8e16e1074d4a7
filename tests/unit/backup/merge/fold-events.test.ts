import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldEvents } from '../../../../utils/backup/merge/fold-events.ts';
import { makeStamp } from '../../../../utils/backup/merge/make-stamp.ts';
import type { RecordedEvent } from '../../../../utils/backup/merge/types.ts';
import { foldReadings } from '../../../../utils/store/fold-readings.ts';
import { foldRecorded, recordedEvents } from '../../../../utils/store/recorded-events.ts';
import type { OpenedFrom, ReadingEvent, ReadingRow } from '../../../../utils/store/types.ts';

const where = fc.constantFrom<OpenedFrom>('popup', 'reader', 'web');
const act: fc.Arbitrary<ReadingEvent> = fc.oneof(
  fc.record({ kind: fc.constant('opened' as const), where }),
  fc.record({ kind: fc.constantFrom('marked' as const, 'unmarked' as const) }),
  fc.record({ kind: fc.constant('read' as const), seconds: fc.nat(99) }),
  fc.record({ kind: fc.constant('undone' as const), undoes: fc.integer({ min: 1, max: 8 }) }),
);

const rowsOf = (acts: readonly ReadingEvent[]): ReadingRow[] =>
  acts.map((event, at) => ({
    ...{ id: at + 1, newsletterId: 'home', identity: 'a', at: (at + 1) * 1000 },
    ...event,
  }));

it('comes to what one machine comes to by itself', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 10 }), (acts) => {
      // What is taken back was done before.
      const rows = rowsOf(acts).filter((row) => row.kind !== 'undone' || row.undoes < row.id);
      const { note, ...alone } = foldReadings(rows);
      expect(foldEvents(recordedEvents(rows, 'a').events)).toEqual(alone);
    }),
    { numRuns: 500 },
  );
});

it('is read once anybody read it, unless somebody marked it unread or took that back', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(act, fc.constant({ kind: 'marked' as const })), { maxLength: 8 }),
      fc.array(act, { maxLength: 8 }),
      (here, there) => {
        const isKind = ({ kind }: ReadingEvent) => kind !== 'unmarked' && kind !== 'undone';
        const [a, b] = [here, there].map((acts) => recordedEvents(rowsOf(acts.filter(isKind)), 'a').events);
        const both = { ...a, ...b };
        const wasRead = foldEvents(a ?? {}).readAt !== null || foldEvents(b ?? {}).readAt !== null;
        expect(foldEvents(both).readAt !== null).toBe(wasRead);
      },
    ),
  );
});

it('does not forget for what was restored what was done elsewhere before', () => {
  const never = {
    openedAt: null,
    lastOpenedAt: null,
    readAt: null,
    unreadAt: null,
    where: null,
    activeSeconds: 0,
  };
  const events: Record<string, RecordedEvent> = {
    marked: { stamp: makeStamp(1, 0, 'a'), at: 1, kind: 'marked' },
    restored: { stamp: makeStamp(9, 0, 'b'), at: 9, kind: 'restored', state: never },
  };
  expect(foldEvents(events).readAt).toBe(1);
});

it('counts seconds once that were restored and are still known', () => {
  const state = {
    openedAt: 1,
    lastOpenedAt: 1,
    readAt: null,
    unreadAt: null,
    where: 'reader',
    activeSeconds: 30,
  } as const;
  const events: Record<string, RecordedEvent> = {
    read: { stamp: makeStamp(1, 0, 'a'), at: 1, kind: 'read', seconds: 30 },
    restored: { stamp: makeStamp(2, 0, 'a'), at: 2, kind: 'restored', state },
    more: { stamp: makeStamp(3, 0, 'a'), at: 3, kind: 'read', seconds: 5 },
  };
  expect(foldEvents(events)).toMatchObject({ activeSeconds: 35, where: 'reader', openedAt: 1 });
});

it('puts an event of another machine where it belongs, whatever its number here', () => {
  const rows = rowsOf([{ kind: 'marked' }]);
  const known = { key: 'u', stamp: makeStamp(1, 0, 'b'), isForeign: true };
  const foreign: ReadingRow = { id: 2, newsletterId: 'home', identity: 'a', at: 1, kind: 'unmarked', known };
  expect(foldRecorded([...rows, foreign])).toMatchObject({ readAt: 1000, unreadAt: null });
  expect(foldReadings([...rows, foreign])).toMatchObject({ readAt: null });
});

const never = {
  openedAt: null,
  lastOpenedAt: null,
  readAt: null,
  unreadAt: null,
  where: null,
  activeSeconds: 0,
};
const marked = (ms: number, device: string, counter = 0): RecordedEvent => ({
  ...{ stamp: makeStamp(ms, counter, device), at: ms, kind: 'marked' },
});
const restored = (ms: number, upTo: number | undefined, state: object = {}): RecordedEvent => ({
  ...{ stamp: makeStamp(ms, 0, 'a'), at: ms, kind: 'restored', state: { ...never, ...state }, upTo },
});

it.each<[string, RecordedEvent[], number | null]>([
  ['was done here before', [marked(5, 'a'), restored(20, 5)], null],
  ['was done here after it', [marked(6, 'a'), restored(20, 5)], 6],
  ['was done elsewhere', [marked(5, 'b'), restored(20, 5)], 5],
  ['was done since by a clock set back', [marked(20, 'a', 1), restored(20, 30)], 20],
  ['was done before what nothing more is known of', [marked(5, 'a'), restored(20, undefined)], 5],
  ['was read by a clock that was ahead', [marked(30, 'b'), restored(20, 90, { unreadAt: 90 })], 30],
])('tells by a state that came back what %s', (_, events, readAt) => {
  const all = Object.fromEntries(events.map((event, at) => [`${at}`, event]));
  expect(foldEvents(all).readAt).toBe(readAt);
});
