import { decodeText } from '../../text/decode-text.ts';
import { plainText } from '../../text/plain-text.ts';
import type { FeedError, FeedErrorKind } from '../types.ts';
import { readBounded } from './read-bounded.ts';
import { readEmbargo } from './read-embargo.ts';

const longestMessage = 200;

/**
 * What an answer that is neither success nor 304 means, with the server's own short text.
 *
 * @param now epoch ms, for Retry-After
 */
export async function explainStatus(response: Response, now: number): Promise<FeedError> {
  return {
    kind: kindOf(response),
    status: response.status,
    message: await serverMessage(response),
    retryAt: readEmbargo(response, now),
  };
}

function kindOf({ status, headers }: Response): FeedErrorKind {
  if (status === 404) return 'not-found';
  if (status === 410) return 'gone';
  if (status === 429 || status === 503) return 'wait';
  // https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/detect-response/
  if (status === 403 && headers.has('cf-mitigated')) return 'blocked';
  return status >= 500 ? 'server' : 'refused';
}

/** A short text only: a whole page of navigation says nothing to a reader. */
async function serverMessage(response: Response): Promise<string | null> {
  const type = response.headers.get('content-type') ?? '';
  if (!/^text\/(plain|html)/i.test(type)) return null;
  try {
    const { bytes, complete } = await readBounded(response.body, 8 * 1024);
    const text = plainText(decodeText(bytes, type));
    const isShort = complete && text.length <= longestMessage;
    return isShort || /^text\/plain/i.test(type) ? text.slice(0, longestMessage) || null : null;
  } catch {
    return null;
  }
}
