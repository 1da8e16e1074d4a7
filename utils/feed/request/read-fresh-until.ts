import { readHttpDate } from './read-http-date.ts';

const longest = 24 * 60 * 60 * 1000;

/**
 * Until when the server's caching headers call its answer fresh, at most 24 hours from now.
 *
 * @param now epoch ms
 * @returns epoch ms; null when the headers say nothing or forbid caching
 * @see https://www.rfc-editor.org/rfc/rfc9111#name-freshness
 */
export function readFreshUntil(headers: Headers, now: number): number | null {
  const control = headers.get('cache-control') ?? '';
  if (/\bno-(cache|store)\b/i.test(control)) return null;
  const lifetime = maxAge(control, headers.get('age')) ?? untilExpires(headers, now);
  return lifetime === undefined || lifetime <= 0 ? null : now + Math.min(lifetime, longest);
}

function maxAge(control: string, age: string | null): number | undefined {
  const seconds = /(?:^|[\s,])max-age\s*=\s*"?(\d+)/i.exec(control)?.[1];
  if (seconds === undefined) return undefined;
  const spent = /^\d+$/.test(age ?? '') ? Number(age) : 0;
  return (Number(seconds) - spent) * 1000;
}

/** Measured from the server's own Date, so that a wrong clock on either side does not matter. */
function untilExpires(headers: Headers, now: number): number | undefined {
  const expires = readHttpDate(headers.get('expires') ?? '');
  const date = readHttpDate(headers.get('date') ?? '');
  return Number.isNaN(expires) ? undefined : expires - (Number.isNaN(date) ? now : date);
}
