import { parseStamp } from './make-stamp.ts';
import type { Clamps, MergeRecord, RecordedEvent, Stamp } from './types.ts';

/**
 * A record with its stamps clamped as it is known; the same object where none is. Those of texts stay: no text wins over another,
 * and by them it is known which was seen by whom.
 */
export function restamp(record: MergeRecord, clamps: Clamps): MergeRecord {
  if (!stampsOf(record).some((stamp) => clamps[stamp] !== undefined)) return record;
  const stamped = <T extends { stamp: Stamp }>(one: T): T => ({
    ...one,
    stamp: clampedAs(one.stamp, clamps),
  });
  return {
    ...record,
    fields: mapped(record.fields, stamped),
    events: mapped(record.events, (event) => withMoment(stamped(event), event.stamp)),
    removed: record.removed && stamped(record.removed),
  };
}

/** What a clock said that was far ahead was not said then. */
function withMoment(event: RecordedEvent, former: Stamp): RecordedEvent {
  return event.stamp === former ? event : { ...event, at: Math.min(event.at, parseStamp(event.stamp).ms) };
}

/** The stamps in a record by which something wins, some of them several times. */
export function stampsOf({ fields, events, removed }: MergeRecord): Stamp[] {
  const written = [...Object.values(fields), ...Object.values(events)].map(({ stamp }) => stamp);
  return removed ? [...written, removed.stamp] : written;
}

/** A clamp makes a stamp earlier, and may itself have been clamped by a clock that was behind: each step goes down. */
export function clampedAs(stamp: Stamp, clamps: Clamps): Stamp {
  const next = clamps[stamp];
  return next === undefined || next >= stamp ? stamp : clampedAs(next, clamps);
}

function mapped<T>(values: Readonly<Record<string, T>>, change: (value: T) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)]));
}
