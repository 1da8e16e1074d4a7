import { expect, it } from 'vitest';
import { foldEvents } from '../../../../utils/backup/merge/fold-events.ts';
import { makeStamp, parseStamp } from '../../../../utils/backup/merge/make-stamp.ts';
import type { RecordedEvent } from '../../../../utils/backup/merge/types.ts';
import { clampEvents, fromMarkRecord, toMarkRecord } from '../../../../utils/backup/sync/clamp-marks.ts';
import { markOf, withMark } from '../../../../utils/backup/sync/mark-of.ts';

const now = 1_800_000_000_000;
const year = 365 * 24 * 60 * 60_000;
const event = (kind: 'marked' | 'unmarked', ms: number): RecordedEvent => ({
  ...{ stamp: makeStamp(ms, 0, 'a'), at: ms, kind },
});
const clampOf = (ms: number, to: number) => ({ [makeStamp(ms, 0, 'mark')]: makeStamp(to, 0, 'mark') });

it('gives marks back as they were', () => {
  const marks = [{ hash: 'AAAAAAAA', at: now, isRead: true }];
  expect(fromMarkRecord(toMarkRecord(marks))).toEqual(marks);
});

it('moves what was done by a clock far ahead with its mark, in its order, and leaves what was done before', () => {
  const events = {
    before: event('marked', now - 5),
    unread: event('unmarked', now + year),
    read: event('marked', now + 2 * year),
  };
  const clamped = clampEvents(events, clampOf(now + 2 * year, now));
  expect(clamped.before).toEqual(events.before);
  expect([clamped.unread, clamped.read].map((one) => one?.at)).toEqual([now, now]);
  expect((clamped.unread?.stamp ?? '') < (clamped.read?.stamp ?? '')).toBe(true);
  expect(foldEvents(clamped).readAt).toBe(now);
  expect(clampEvents(clamped, clampOf(now + 2 * year, now))).toBe(clamped);
});

it('lets what another machine does later win then', () => {
  const events = clampEvents({ read: event('marked', now + year) }, clampOf(now + year, now));
  const later = withMark(events, { hash: 'A', at: now + 1000, isRead: false });
  expect(later && markOf('A', later)).toEqual({ hash: 'A', at: now + 1000, isRead: false });
});

it('clamps what came by a mark before it was known to be ahead', () => {
  const events = withMark({}, { hash: 'A', at: now + year, isRead: true }) ?? {};
  const [clamped] = Object.values(clampEvents(events, clampOf(now + year, now)));
  expect(parseStamp(clamped?.stamp ?? '').ms).toBe(now);
});

it('leaves all as it is where nothing is clamped', () => {
  const events = { read: event('marked', now) };
  expect(clampEvents(events, {})).toBe(events);
  expect(clampEvents(events, clampOf(now + year, now))).toBe(events);
});

it('of a mark and what was done here at the same moment takes that it is read', () => {
  const unread = withMark({ read: event('marked', now) }, { hash: 'A', at: now, isRead: false });
  expect(unread).toBeNull();
  const read = withMark({ unread: event('unmarked', now) }, { hash: 'A', at: now, isRead: true });
  expect(read && foldEvents(read).readAt).toBe(now);
});
