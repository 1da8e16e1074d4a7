import { isOnline as browserIsOnline } from '../../platform/is-online.ts';
import type { DownloadFailure, Result } from '../types.ts';
import { acceptFile } from './accept.ts';
import { leadsElsewhere } from './leads-elsewhere.ts';
import { type TransferLimits, watchTransfer } from './watch-transfer.ts';

export interface DownloadOptions extends TransferLimits {
  maxBytes: number;
  /** Told after each chunk; `total` null when the server did not say. Awaited, so that it also sets the pace. */
  onProgress?: (received: number, total: number | null) => Promise<void>;
  fetch?: typeof globalThis.fetch;
  /** Whether an address may be read, for the one a redirect led to. */
  isGranted?: (url: string) => Promise<boolean>;
  /** Whether there may be a network; the browser's word unless given. */
  isOnline?: () => boolean;
}

/** Statuses with which storage hosts answer a signed link that has died: https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html */
const deadLinkStatuses = new Set([400, 401, 403, 404, 410]);
/** So much lies in memory until it is handed to the browser, which keeps large ones on the disk. */
const pieceBytes = 1024 * 1024;

/**
 * Downloads a file as a stream, without cookies and referrer. It ends in any case: see `watchTransfer`.
 *
 * @returns the file in pieces, or why there is none: `expired` for a link that no longer works, `moved` for one that leads to a
 * website that may not be read, `cut-off` when fewer bytes came than announced, `offline` only where the browser itself says so,
 * else `unreachable`
 */
export async function downloadFile(
  url: string,
  options: DownloadOptions,
): Promise<Result<Blob[], DownloadFailure>> {
  const { maxBytes, onProgress, fetch = globalThis.fetch, isGranted, isOnline = browserIsOnline } = options;
  const controller = new AbortController();
  const { signal } = controller;
  const transfer = watchTransfer(() => controller.abort(), options);
  const init: RequestInit = {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    headers: { Accept: acceptFile },
    signal,
  };
  let received = 0;
  let isAnswered = false;
  try {
    const response = await fetch(url, init);
    isAnswered = true;
    transfer.received(0);
    if (isGranted && response.redirected && !(await isGranted(response.url))) return fail('moved');
    if (deadLinkStatuses.has(response.status)) return fail('expired');
    if (response.status === 429 || response.status === 503) return fail('wait');
    if (!response.ok || !response.body) return fail('server');
    const total = announcedLength(response);
    if (total !== null && total > maxBytes) return fail('too-large');

    const pieces: Blob[] = [];
    let chunks: Uint8Array<ArrayBuffer>[] = [];
    let held = 0;
    for await (const chunk of response.body) {
      transfer.received(chunk.byteLength);
      received += chunk.byteLength;
      held += chunk.byteLength;
      if (received > maxBytes) return fail('too-large');
      chunks.push(chunk);
      if (held >= pieceBytes) {
        pieces.push(new Blob(chunks));
        chunks = [];
        held = 0;
      }
      await onProgress?.(received, total);
    }
    pieces.push(new Blob(chunks));
    return total !== null && received < total ? fail('cut-off') : { ok: true, value: pieces };
  } catch {
    // fetch throws the same TypeError for every kind of lost connection: only the signal and the bytes tell them apart.
    if (signal.aborted) return fail('timeout');
    if (received > 0) return fail('cut-off');
    if (!isOnline()) return fail('offline');
    return fail(!isAnswered && (await leadsElsewhere(url, init, fetch)) ? 'moved' : 'unreachable');
  } finally {
    transfer.end();
    controller.abort();
  }
}

const fail = (error: DownloadFailure) => ({ ok: false as const, error });

/** Content-Length in bytes; null when absent or when the body is compressed on the way. */
function announcedLength(response: Response): number | null {
  const length = Number(response.headers.get('content-length') ?? Number.NaN);
  return Number.isFinite(length) && !response.headers.has('content-encoding') ? length : null;
}
