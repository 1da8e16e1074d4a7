import { isOnline as browserIsOnline } from '../../platform/is-online.ts';
import type { Result } from '../types.ts';
import { acceptFile } from './accept.ts';

export type DownloadFailure =
  | 'offline'
  | 'unreachable'
  | 'timeout'
  | 'expired'
  | 'wait'
  | 'server'
  | 'too-large'
  | 'cut-off';

export interface DownloadOptions {
  maxBytes: number;
  /** Milliseconds without a byte after which the server is given up: before Chrome stops an idle worker (30 s). */
  idleMs?: number;
  /** Told after each chunk; `total` null when the server did not say. Awaited, so that it also sets the pace. */
  onProgress?: (received: number, total: number | null) => Promise<void>;
  fetch?: typeof globalThis.fetch;
  /** Whether there may be a network; the browser's word unless given. */
  isOnline?: () => boolean;
}

/** Statuses with which storage hosts answer a signed link that has died: https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html */
const deadLinkStatuses = new Set([400, 401, 403, 404, 410]);

/**
 * Downloads a file as a stream, without cookies and referrer.
 *
 * @returns the bytes in chunks, or why there are none: `expired` for a link that no longer works, `cut-off` when fewer
 * bytes came than announced, `offline` only where the browser itself says so, else `unreachable`
 */
export async function downloadFile(
  url: string,
  {
    maxBytes,
    idleMs = 25_000,
    onProgress,
    fetch = globalThis.fetch,
    isOnline = browserIsOnline,
  }: DownloadOptions,
): Promise<Result<Uint8Array<ArrayBuffer>[], DownloadFailure>> {
  const controller = new AbortController();
  let timer = setTimeout(() => controller.abort(), idleMs);
  let received = 0;
  const stillAlive = () => {
    clearTimeout(timer);
    timer = setTimeout(() => controller.abort(), idleMs);
  };
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      headers: { Accept: acceptFile },
      signal: controller.signal,
    });
    stillAlive();
    if (deadLinkStatuses.has(response.status)) return fail('expired');
    if (response.status === 429 || response.status === 503) return fail('wait');
    if (!response.ok || !response.body) return fail('server');
    const total = announcedLength(response);
    if (total !== null && total > maxBytes) return fail('too-large');

    const chunks: Uint8Array<ArrayBuffer>[] = [];
    for await (const chunk of response.body) {
      stillAlive();
      received += chunk.byteLength;
      if (received > maxBytes) return fail('too-large');
      chunks.push(chunk);
      await onProgress?.(received, total);
    }
    return total !== null && received < total ? fail('cut-off') : { ok: true, value: chunks };
  } catch {
    // fetch throws the same TypeError for every kind of lost connection: only the signal and the bytes tell them apart.
    if (controller.signal.aborted) return fail('timeout');
    if (received > 0) return fail('cut-off');
    return fail(isOnline() ? 'unreachable' : 'offline');
  } finally {
    clearTimeout(timer);
    controller.abort();
  }
}

const fail = (error: DownloadFailure) => ({ ok: false as const, error });

/** Content-Length in bytes; null when absent or when the body is compressed on the way. */
function announcedLength(response: Response): number | null {
  const length = Number(response.headers.get('content-length') ?? Number.NaN);
  return Number.isFinite(length) && !response.headers.has('content-encoding') ? length : null;
}
