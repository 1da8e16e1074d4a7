import { sha256 } from '../../text/sha256.ts';
import type { Fetched, Look, LookContext, Result } from '../types.ts';
import { nextValidators } from './next-validators.ts';
import { readFreshUntil } from './read-fresh-until.ts';

/**
 * The conditional request both kinds of source begin with: the answer, and the look as it stands before anything is
 * parsed. `unchanged` after a 304 or a body with the stored hash, never when `unconditional`.
 *
 * A server without validators is asked past the browser's cache: with a `max-age` of a year that would answer for a year.
 */
export async function requestSource(
  url: string,
  { validators, bodyHash, unconditional, request, now }: LookContext,
): Promise<Result<{ fetched: Fetched; look: Look }>> {
  const hasValidators = validators.etag !== null || validators.lastModified !== null;
  const reload = unconditional || (bodyHash !== null && !hasValidators);
  const asked = await request(url, reload ? { reload } : { validators });
  if (!asked.ok) return asked;
  const fetched = asked.value;
  const hash = fetched.bytes ? await sha256(fetched.bytes) : bodyHash;
  const look: Look = {
    unchanged: fetched.notModified || (!unconditional && hash === bodyHash),
    feed: null,
    validators: nextValidators(fetched, validators),
    bodyHash: hash,
    status: fetched.status,
    bytes: fetched.bytes?.byteLength ?? 0,
    freshUntil: readFreshUntil(fetched.headers, now()),
    finalUrl: fetched.finalUrl,
  };
  return { ok: true, value: { fetched, look } };
}
