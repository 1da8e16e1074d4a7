import type { OpenedFrom } from '../store/types.ts';
import { isObject } from '../text/is-object.ts';
import { isRowStamps } from './is-row-stamps.ts';
import type { FlatRow, PackedRow } from './types.ts';

/** The farthest a date reaches from 1970, in ms. */
const farthest = 8.64e15;
const places: Record<OpenedFrom, true> = {
  ...{ popup: true, notification: true, library: true, guide: true },
  ...{ reader: true, web: true },
};

const isText = (value: unknown) => typeof value === 'string';
const isTime = (value: unknown) => typeof value === 'number' && Math.abs(value) <= farthest;
const isListOf = (isOne: (value: unknown) => boolean) => (value: unknown) =>
  Array.isArray(value) && value.every(isOne);
const orNull = (isOne: (value: unknown) => boolean) => (value: unknown) => value === null || isOne(value);

const rules: Record<keyof FlatRow, (value: unknown) => boolean> = {
  identity: (value) => isText(value) && value !== '',
  title: isText,
  url: orNull(isText),
  publishedAt: isTime,
  publishedDay: orNull(isText),
  isDayOnly: (value) => typeof value === 'boolean',
  guids: isListOf(isText),
  urls: isListOf(isText),
  titles: isListOf(isTitleWitness),
  openedAt: orNull(isTime),
  lastOpenedAt: orNull(isTime),
  readAt: orNull(isTime),
  unreadAt: orNull(isTime),
  where: orNull((value) => isText(value) && Object.hasOwn(places, String(value))),
  activeSeconds: (value) => typeof value === 'number' && Number.isFinite(value),
  note: isText,
  changedAt: isTime,
  stamps: isRowStamps,
};

/** Whether a value is a row of a piece of the mirror, as far as this version has names for what it says. */
export function isPackedRow(value: unknown): value is PackedRow {
  if (!isObject(value) || value.identity === undefined || value.publishedAt === undefined) return false;
  return Object.entries(rules).every(([name, isFit]) => value[name] === undefined || isFit(value[name]));
}

function isTitleWitness(value: unknown): boolean {
  return isObject(value) && isText(value.title) && orNull(isText)(value.day);
}
