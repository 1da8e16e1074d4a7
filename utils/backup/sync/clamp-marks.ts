import { makeStamp, parseStamp } from '../merge/make-stamp.ts';
import { clampedAs } from '../merge/restamp.ts';
import type { Clamps, MergeRecord, RecordedEvent } from '../merge/types.ts';
import { isOfMark } from './mark-of.ts';
import type { Mark } from './types.ts';

/** Marks say no device: as stamps all have this one. */
const device = 'mark';

/** Marks as a record, so that they enter as all else does (`enterRecords`). */
export function toMarkRecord(marks: readonly Mark[]): MergeRecord {
  const events = marks.map(({ hash, at, isRead }): [string, RecordedEvent] => [
    hash,
    { stamp: makeStamp(at, 0, device), at, kind: isRead ? 'marked' : 'unmarked' },
  ]);
  const none = { fields: {}, texts: {}, removed: null };
  return { kind: 'reading', id: 'marks', ...none, events: Object.fromEntries(events) };
}

/** The marks in such a record. */
export function fromMarkRecord({ events }: MergeRecord): Mark[] {
  return Object.entries(events).map(([hash, { stamp, kind }]) => ({
    hash,
    at: parseStamp(stamp).ms,
    isRead: kind === 'marked',
  }));
}

function clampMark(key: string, event: RecordedEvent, clamps: Clamps): [string, RecordedEvent][] {
  const { ms, counter, device: where } = parseStamp(event.stamp);
  const mark = makeStamp(ms, 0, device);
  const clamped = clampedAs(mark, clamps);
  if (clamped === mark) return [];
  const at = parseStamp(clamped).ms;
  return [[key, { ...event, at: Math.min(event.at, at), stamp: makeStamp(at, counter, where) }]];
}

/**
 * The events of an issue on the machine whose clock was far ahead, once its mark was clamped elsewhere: all that was done here up
 * to that mark moves with it, and keeps its order. The same object where nothing moves.
 */
export function clampEvents(events: MergeRecord['events'], clamps: Clamps): MergeRecord['events'] {
  if (Object.keys(clamps).length === 0) return events;
  const own = Object.entries(events)
    .filter(([, event]) => !isOfMark(event))
    .sort(([, a], [, b]) => (a.stamp < b.stamp ? -1 : 1));
  // What came by a mark while the clock here was ahead as well.
  const changed = Object.entries(events).flatMap(([key, event]) =>
    isOfMark(event) ? clampMark(key, event, clamps) : [],
  );
  let until: number | null = null;
  // From the latest back: an event goes with the first clamped one behind it.
  for (let at = own.length - 1; at >= 0; at -= 1) {
    const [key, event] = own[at] ?? [];
    if (key === undefined || event === undefined) continue;
    const { ms, device: where } = parseStamp(event.stamp);
    const mark = makeStamp(ms, 0, device);
    const clamped = clampedAs(mark, clamps);
    if (clamped !== mark) until = parseStamp(clamped).ms;
    if (until !== null && ms > until)
      changed.push([key, { ...event, at: Math.min(event.at, until), stamp: makeStamp(until, at, where) }]);
  }
  return changed.length === 0 ? events : { ...events, ...Object.fromEntries(changed) };
}
