import { readHttpDate } from './read-http-date.ts';

const longest = 48 * 60 * 60 * 1000;

/**
 * When a server's `Retry-After` (seconds or an HTTP date) ends, at most 48 hours from now.
 *
 * @returns epoch ms; undefined when there is no such header or it cannot be read
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-retry-after
 */
export function parseRetryAfter(header: string | null, now: number): number | undefined {
  const value = header?.trim();
  if (!value) return undefined;
  // Engines read dates into nearly anything: "-1" is a day of 2001, and would allow what a bare 429 forbids.
  const date = /\d:\d\d/.test(value) ? readHttpDate(value) : Number.NaN;
  const at = /^\d+$/.test(value) ? now + Number(value) * 1000 : date;
  return Number.isNaN(at) ? undefined : Math.min(Math.max(at, now), now + longest);
}
