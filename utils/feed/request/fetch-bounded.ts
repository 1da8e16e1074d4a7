import { withoutCredentials } from '../../address/without-credentials.ts';
import { isOnline as browserIsOnline } from '../../platform/is-online.ts';
import type { Fetched, Result, Validators } from '../types.ts';
import { accept } from './accept.ts';
import { explainStatus } from './explain-status.ts';
import { failed } from './failed.ts';
import { leadsElsewhere } from './leads-elsewhere.ts';
import { readBounded } from './read-bounded.ts';

export interface FetchBoundedOptions {
  /** The stored set, sent verbatim; both null on first contact. */
  validators?: Validators;
  /** Passes over the browser's cache; only for a body that must be new, such as one with a signed link. */
  reload?: boolean;
  fetch?: typeof globalThis.fetch;
  /** Whether there may be a network; the browser's word unless given. */
  isOnline?: () => boolean;
  /** Epoch ms. */
  now?: () => number;
  /** For the whole request, body included. */
  timeoutMs?: number;
  maxBytes?: number;
}

/**
 * A GET that tells the server nothing of the reader, ends within 25 s and never holds more than 10 MiB.
 *
 * The validators are set by hand in the default cache mode, so that a true 304 reaches the code
 * (https://fetch.spec.whatwg.org/#http-network-or-cache-fetch).
 *
 * @param url http(s) only, without name and password; anything else is refused without a request
 * @returns without an answer, `offline` only where the browser itself says so: fetch cannot tell a network that is not there
 *   from a server that is not
 */
export async function fetchBounded(
  url: string,
  {
    validators = { etag: null, lastModified: null },
    reload = false,
    fetch = globalThis.fetch,
    isOnline = browserIsOnline,
    now = Date.now,
    timeoutMs = 25_000,
    maxBytes = 10 * 1024 * 1024,
  }: FetchBoundedOptions = {},
): Promise<Result<Fetched>> {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return failed('refused');
  if (withoutCredentials(url) !== url) return failed('credentials');
  const signal = AbortSignal.timeout(timeoutMs);
  const isConditional = Boolean(validators.etag || validators.lastModified);
  const init: RequestInit = {
    headers: headersFor(validators),
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: reload ? 'reload' : 'default',
    signal,
  };
  let status: number | null = null;
  try {
    const response = await fetch(url, init);
    status = response.status;
    const answer = { status, headers: response.headers, finalUrl: withoutCredentials(response.url || url) };
    // "As you know it", to somebody who knows nothing: such a server has to be told from a newsletter without news.
    if (status === 304 && !isConditional) return failed('server', { status });
    if (status === 304) return { ok: true, value: { ...answer, bytes: null, notModified: true } };
    if (!response.ok) return { ok: false, error: await explainStatus(response, now()) };
    const { bytes, complete } = await readBounded(response.body, maxBytes);
    if (!complete) return failed('too-large', { status });
    return { ok: true, value: { ...answer, bytes, notModified: false } };
  } catch {
    // The kind of error differs between browsers and between headers and body; what was going on does not.
    if (signal.aborted) return failed('timeout', { status });
    if (status !== null) return failed('broken', { status });
    if (!isOnline()) return failed('offline');
    return failed((await leadsElsewhere(url, init, fetch)) ? 'moved' : 'unreachable');
  }
}

function headersFor({ etag, lastModified }: Validators): Record<string, string> {
  return {
    Accept: accept,
    ...(etag ? { 'If-None-Match': etag } : {}),
    ...(lastModified ? { 'If-Modified-Since': lastModified } : {}),
  };
}
