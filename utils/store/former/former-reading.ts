import type { FormerReading } from './types.ts';

const texts: ReadonlySet<string> = new Set(['fingerprint', 'title', 'guidKey', 'urlKey', 'url', 'note']);
const numbers: ReadonlySet<string> = new Set([
  ...['publishedAt', 'openedAt', 'lastOpenedAt', 'readAt', 'activeSeconds'],
]);

/**
 * A row of the ledger of version 1 or 2 without what cannot be, and with what every row has: one odd row must not keep a whole
 * database shut, and what was done with the issue cannot be fetched again. None where it does not say of which newsletter it is.
 */
export function formerReading(row: FormerReading): FormerReading[] {
  if (typeof row.newsletterId !== 'string') return [];
  const fitting = Object.entries(row).filter(
    ([name, value]) =>
      value === null ||
      (texts.has(name) ? typeof value === 'string' : numbers.has(name) ? isMoment(value) : true),
  );
  const { publishedAt, ...rest } = Object.fromEntries(fitting) as Partial<FormerReading>;
  const { newsletterId, issueId, fingerprint = '', title = '' } = { ...row, ...rest };
  const day = Date.parse(fingerprint.slice(0, 10));
  return [
    {
      ...{ ...rest, newsletterId, issueId, fingerprint, title: title ?? '' },
      publishedAt: publishedAt ?? (isMoment(day) ? day : (rest.openedAt ?? rest.readAt ?? 0)),
    },
  ];
}

/** A number that a date can hold (ECMAScript, "Time Values and Time Range"). */
export const isMoment = (value: unknown): value is number =>
  typeof value === 'number' && Math.abs(value) <= 8.64e15;
