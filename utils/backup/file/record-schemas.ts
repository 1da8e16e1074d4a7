import * as v from 'valibot';
import { isStamp } from '../merge/make-stamp.ts';
import type { Clamps, Json, MergeRecord, RecordedEvent } from '../merge/types.ts';
import { amount, id, text, time, timeOrNull } from './values.ts';

/** What is merged, as it stands in a backup. What its fields may hold is looked at where they become rows (`backup/records`). */

const stamp = v.pipe(
  text,
  v.check((given: string) => isStamp(given)),
);
const mostDepth = 12;

/** What was read as JSON is JSON; so deep that walking it is no trouble to anybody. */
const json = v.custom<Json>((value) => value !== undefined && isShallow(value, mostDepth));

function isShallow(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return depth > 0 && Object.values(value).every((one) => isShallow(one, depth - 1));
}
const named = <S extends v.GenericSchema>(value: S) => v.record(id, value);

const openedFrom = v.picklist(['popup', 'notification', 'library', 'guide', 'reader', 'web']);

const state = v.object({
  ...{ openedAt: timeOrNull, lastOpenedAt: timeOrNull, readAt: timeOrNull, unreadAt: timeOrNull },
  ...{ where: v.nullable(openedFrom), activeSeconds: amount },
});

const event = { stamp, at: time };

const recordedEvent = v.variant('kind', [
  v.object({ ...event, kind: v.literal('opened'), where: openedFrom }),
  v.object({ ...event, kind: v.picklist(['marked', 'unmarked']) }),
  v.object({ ...event, kind: v.literal('read'), seconds: amount }),
  v.object({ ...event, kind: v.literal('undone'), undoes: text }),
  v.object({ ...event, kind: v.literal('restored'), state, upTo: v.optional(time) }),
]) satisfies v.GenericSchema<unknown, RecordedEvent>;

export const mergeRecord = v.object({
  kind: v.picklist(['subscription', 'setting', 'reading', 'annotation', 'logEntry']),
  id,
  fields: named(v.object({ value: json, stamp })),
  texts: named(v.object({ versions: v.array(v.object({ value: text, stamp })), seen: v.array(stamp) })),
  events: named(recordedEvent),
  removed: v.nullable(v.object({ stamp, reason: v.nullable(v.picklist(['person', 'unchecked'])) })),
}) satisfies v.GenericSchema<unknown, MergeRecord>;

export const clamps = v.record(stamp, stamp) satisfies v.GenericSchema<unknown, Clamps>;
