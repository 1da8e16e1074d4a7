import { downloadFile } from '../../feed/request/download-file.ts';
import type { FetchPictureAnswer, PictureFailure } from '../../feed/types.ts';
import { parseBlocks } from '../../issue/blocks/parse-blocks.ts';
import { withLock } from '../../platform/locks.ts';
import { hasHost } from '../../platform/permissions.ts';
import { findIssueBody } from '../../store/issues.ts';
import { toBase64 } from '../../text/to-base64.ts';
import { embargoOf } from '../check/host-embargoes.ts';
import { politeFetch } from '../check/polite-fetch.ts';
import { pictureType } from './picture-type.ts';

const maxBytes = 8 * 1024 * 1024;
/** A worker that waits is stopped after half a minute. */
const wholeMs = 25_000;

/**
 * Fetches a picture of an issue for a page that may not ask the web for anything: from a granted host, without cookies, one
 * request of a host at a time.
 *
 * @param block which of the issue's blocks it is, so that no page can have anything else fetched
 */
export async function fetchPicture(issueId: string, block: number): Promise<FetchPictureAnswer> {
  const body = await findIssueBody(issueId);
  const picture = body && parseBlocks(body.html)[block];
  if (picture?.kind !== 'image' || picture.src === null) return fail('not-a-picture');
  const url = picture.src;
  if (!(await hasHost(url))) return fail('no-permission');
  const fetched = await withLock(`host:${URL.parse(url)?.host}`, async () => {
    if ((await embargoOf(url, Date.now())) !== null) return { ok: false as const, error: 'wait' as const };
    return await downloadFile(url, { maxBytes, wholeMs, fetch: politeFetch, isGranted: hasHost });
  });
  if (!fetched.ok) return fail(fetched.error);
  const bytes = new Uint8Array(await new Blob(fetched.value).arrayBuffer());
  const type = pictureType(bytes);
  // Messages carry text: Chromium's are JSON.
  return type === undefined ? fail('not-a-picture') : { ok: true, type, base64: toBase64(bytes) };
}

const fail = (kind: PictureFailure): FetchPictureAnswer => ({ ok: false, error: { kind } });
