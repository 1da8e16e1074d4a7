import { isObject } from '../../text/is-object.ts';
import { isStamp } from './make-stamp.ts';
import type { MergeRecord } from './types.ts';

const kinds: Record<MergeRecord['kind'], true> = {
  ...{ subscription: true, setting: true, reading: true, annotation: true, logEntry: true },
};

/** Whether a value from elsewhere has the form of a record, as far as merging goes; what its fields say is for its table to judge. */
export function isMergeRecord(value: unknown): value is MergeRecord {
  if (!isObject(value)) return false;
  const { kind, id, fields, texts, events, removed } = value;
  if (typeof kind !== 'string' || !Object.hasOwn(kinds, kind) || typeof id !== 'string' || id === '')
    return false;
  if (!isObject(fields) || !isObject(texts) || !isObject(events)) return false;
  return (
    Object.values(fields).every(
      (field) => isObject(field) && isStamp(field.stamp) && field.value !== undefined,
    ) &&
    Object.values(texts).every(isText) &&
    Object.values(events).every(isEvent) &&
    (removed === null || (isObject(removed) && isStamp(removed.stamp)))
  );
}

function isText(value: unknown): boolean {
  if (!isObject(value) || !Array.isArray(value.versions) || !Array.isArray(value.seen)) return false;
  return (
    value.seen.every(isStamp) &&
    value.versions.every((one) => isObject(one) && isStamp(one.stamp) && typeof one.value === 'string')
  );
}

function isEvent(value: unknown): boolean {
  if (!isObject(value) || !isStamp(value.stamp) || !isTime(value.at)) return false;
  switch (value.kind) {
    case 'opened':
      return typeof value.where === 'string';
    case 'marked':
    case 'unmarked':
      return true;
    case 'read':
      return typeof value.seconds === 'number' && value.seconds >= 0 && Number.isFinite(value.seconds);
    case 'undone':
      return typeof value.undoes === 'string';
    case 'restored':
      return (
        isObject(value.state) && isState(value.state) && (value.upTo === undefined || isTime(value.upTo))
      );
    default:
      return false;
  }
}

function isState({
  openedAt,
  lastOpenedAt,
  readAt,
  unreadAt,
  activeSeconds,
}: Record<string, unknown>): boolean {
  const moments = [openedAt, lastOpenedAt, readAt, unreadAt];
  return moments.every((at) => at === null || isTime(at)) && typeof activeSeconds === 'number';
}

const isTime = (value: unknown) => typeof value === 'number' && Math.abs(value) <= 8.64e15;
