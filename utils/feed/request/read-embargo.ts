import { parseRetryAfter } from './parse-retry-after.ts';

const hour = 60 * 60 * 1000;

/**
 * Until when an answer forbids to ask that host again: its `Retry-After` on any error, else one hour for a bare 429 or 503.
 *
 * @param now epoch ms
 * @returns epoch ms; null when nothing is forbidden
 */
export function readEmbargo(
  { status, headers }: Pick<Response, 'status' | 'headers'>,
  now: number,
): number | null {
  if (status < 400) return null;
  const isBusy = status === 429 || status === 503;
  return parseRetryAfter(headers.get('retry-after'), now) ?? (isBusy ? now + hour : null);
}
