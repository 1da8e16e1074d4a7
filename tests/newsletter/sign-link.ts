import { createHmac } from 'node:crypto';
import type { SampleGuide } from './types.ts';

const week = 604_800;

/**
 * The address of a guide's file with a signature in its query, in the way of Amazon S3.
 *
 * @param key a new key makes all older links invalid
 * @param now epoch ms
 * @param lifeSeconds seven days unless told
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html
 */
export function signLink(
  origin: string,
  { id, fileName }: SampleGuide,
  { key, now, lifeSeconds = week }: { key: string; now: number; lifeSeconds?: number | undefined },
): string {
  const url = new URL(`/files/${id}/${encodeURIComponent(fileName)}`, origin);
  const date = new Date(now).toISOString().replace(/[-:]|\.\d+/g, '');
  url.search = [
    'X-Amz-Algorithm=AWS4-HMAC-SHA256',
    `X-Amz-Credential=sample%2F${date.slice(0, 8)}%2Fus-east-1%2Fs3%2Faws4_request`,
    `X-Amz-Date=${date}`,
    `X-Amz-Expires=${lifeSeconds}`,
    'X-Amz-SignedHeaders=host',
  ].join('&');
  return `${url.href}&X-Amz-Signature=${signature(url, key)}`;
}

/** Whether the link was signed with this key and its time is not over. */
export function isValidLink(url: URL, { key, now }: { key: string; now: number }): boolean {
  const signed = new URL(url);
  signed.searchParams.delete('X-Amz-Signature');
  const { searchParams } = url;
  const date = searchParams.get('X-Amz-Date') ?? '';
  const iso = date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');
  const endsAt = Date.parse(iso) + Number(searchParams.get('X-Amz-Expires')) * 1000;
  return searchParams.get('X-Amz-Signature') === signature(signed, key) && now < endsAt;
}

/** Over the parameters in their parsed form, so that another spelling of the same address is the same link. */
function signature(url: URL, key: string): string {
  const text = [decodeURIComponent(url.pathname), ...[...url.searchParams].map((pair) => pair.join('='))];
  return createHmac('sha256', key).update(text.join('\n')).digest('hex');
}
