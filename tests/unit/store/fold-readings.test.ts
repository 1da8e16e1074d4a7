import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldReadings, neverRead, unreadOf } from '../../../utils/store/fold-readings.ts';
import type { OpenedFrom, ReadingEvent, ReadingRow, ReadingState } from '../../../utils/store/types.ts';

/** The events in order, each at its id times 1000 unless it says otherwise. */
function rows(events: readonly (ReadingEvent & { at?: number })[]): ReadingRow[] {
  return events.map((event, index) => ({
    ...{ id: index + 1, newsletterId: 'home', identity: 'a', at: (index + 1) * 1000 },
    ...event,
  }));
}

const state = (change: Partial<ReadingState>): ReadingState => ({ ...neverRead, ...change });

const at = fc.integer({ min: 1, max: 2 ** 40 });
const where = fc.constantFrom<OpenedFrom>(
  ...(['popup', 'notification', 'library', 'guide', 'reader', 'web'] as const),
);
const moment = fc.option(at);
const anyState = fc.record<ReadingState>({
  openedAt: moment,
  lastOpenedAt: moment,
  readAt: moment,
  unreadAt: moment,
  where: fc.option(where),
  activeSeconds: fc.nat(9999),
  note: fc.string(),
});
const act = fc.oneof(
  fc.record({ kind: fc.constant('opened' as const), where, at }),
  fc.record({ kind: fc.constantFrom('marked' as const, 'unmarked' as const), at }),
  fc.record({ kind: fc.constant('read' as const), seconds: fc.nat(9999), at }),
  fc.record({ kind: fc.constant('restored' as const), state: anyState, at }),
);
const anyEvent = fc.oneof(
  act,
  fc.record({ kind: fc.constant('undone' as const), undoes: fc.integer({ min: 1, max: 30 }), at }),
);

it('knows nothing of an issue nobody did anything with', () => {
  expect(foldReadings([])).toEqual(neverRead);
});

it('keeps the first opening and the last, and from where the last was', () => {
  const events = rows([
    { kind: 'opened', where: 'notification' },
    { kind: 'opened', where: 'popup' },
  ]);
  expect(foldReadings(events)).toEqual(
    state({ openedAt: 1000, lastOpenedAt: 2000, readAt: 1000, where: 'popup' }),
  );
});

it('keeps when it was read if it is marked read again, and forgets that once it is marked unread', () => {
  const events = rows([{ kind: 'marked' }, { kind: 'marked' }, { kind: 'unmarked' }, { kind: 'marked' }]);
  expect(foldReadings(events.slice(0, 2))).toEqual(state({ readAt: 1000 }));
  expect(foldReadings(events.slice(0, 3))).toEqual(state({ unreadAt: 3000 }));
  expect(foldReadings(events)).toEqual(state({ readAt: 4000 }));
});

it('takes it for read again when what was marked unread is opened', () => {
  const events = rows([{ kind: 'unmarked' }, { kind: 'opened', where: 'library' }]);
  expect(foldReadings(events)).toMatchObject({ readAt: 2000, unreadAt: null });
});

it('takes it for opened, and neither for read nor for no longer marked unread, when it is opened in the reader', () => {
  const events = rows([{ kind: 'unmarked' }, { kind: 'opened', where: 'reader' }]);
  expect(foldReadings(events)).toEqual(
    state({ openedAt: 2000, lastOpenedAt: 2000, unreadAt: 1000, where: 'reader' }),
  );
  const read = rows([{ kind: 'marked' }, { kind: 'opened', where: 'reader' }]);
  expect(foldReadings(read)).toMatchObject({ readAt: 1000, openedAt: 2000 });
});

it('adds up the seconds read', () => {
  expect(
    foldReadings(
      rows([
        { kind: 'read', seconds: 20 },
        { kind: 'read', seconds: 22 },
      ]),
    ),
  ).toEqual(state({ activeSeconds: 42 }));
});

it('goes on from what came back, whatever was before', () => {
  const back = state({ readAt: 7, note: 'kept' });
  const events = rows([
    { kind: 'opened', where: 'popup' },
    { kind: 'restored', state: back },
    { kind: 'read', seconds: 3 },
  ]);
  expect(foldReadings(events)).toEqual({ ...back, activeSeconds: 3 });
});

it('does not take back a taking back', () => {
  const events = rows([{ kind: 'marked' }, { kind: 'undone', undoes: 1 }, { kind: 'undone', undoes: 2 }]);
  expect(foldReadings(events)).toEqual(neverRead);
});

it('is what was before, to the millisecond, once an act was taken back', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 20 }), act, anyState, (done, doing, before) => {
      const undo = { kind: 'undone' as const, undoes: done.length + 1 };
      const settled = rows(
        done.map((event) =>
          event.kind === 'undone' && event.undoes > done.length ? { kind: 'undone', undoes: 1 } : event,
        ),
      );
      expect(foldReadings(rows([...settled, doing, undo]), before)).toEqual(foldReadings(settled, before));
    }),
  );
});

it('is the same whether what was taken back is there or not', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 20 }), anyState, (done, before) => {
      const events = rows(done);
      const undone = events.flatMap((event) => (event.kind === 'undone' ? [event.undoes] : []));
      const left = events.filter(({ id, kind }) => kind !== 'undone' && !undone.includes(id));
      expect(foldReadings(events, before)).toEqual(foldReadings(left, before));
    }),
  );
});

it('may be folded in two halves where nothing is taken back', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 20 }), fc.nat(20), (done, half) => {
      const events = rows(done);
      expect(foldReadings(events.slice(half), foldReadings(events.slice(0, half)))).toEqual(
        foldReadings(events),
      );
    }),
  );
});

it.each([
  ['read', { readAt: 5 }, 1, 0],
  ['read, whatever else', { readAt: 5, unreadAt: 6 }, 1, 0],
  ['marked unread', { unreadAt: 6 }, 0, 1],
  ['untouched and new', {}, 1, 1],
  ['untouched and old', {}, 0, 0],
] as const)('unreadOf: %s', (_name, change, bornUnread, unread) => {
  expect(unreadOf(state(change), bornUnread)).toBe(unread);
});
