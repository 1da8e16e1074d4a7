import { findSource } from '../../utils/feed/find-source.ts';
import { failed } from '../../utils/feed/request/failed.ts';
import type { FeedRequest } from '../../utils/feed/types.ts';
import { decodeText } from '../../utils/text/decode-text.ts';
import type { Difference } from './compare-issue.ts';

/** Where a page is taken to come from when neither it nor what is expected of it says. */
const usualHome = 'https://letters.example/';

const feed =
  '<rss version="2.0"><channel><title>Letters</title><item><title>One</title><guid>1</guid></item></channel></rss>';

/**
 * What is wrong with the feeds found from a page on a server of which only the feeds expected read as feeds. The first
 * is the one adopted; where none is expected, none may be found.
 */
export async function judgePage(
  bytes: Uint8Array,
  { feeds, pageUrl }: Readonly<Record<string, unknown>>,
): Promise<Difference[]> {
  const wanted = Array.isArray(feeds) ? feeds.filter((one) => typeof one === 'string') : [];
  const home = typeof pageUrl === 'string' ? pageUrl : homeOf(decodeText(bytes, 'text/html'), wanted);
  const answers = new Map<string, [type: string, body: Uint8Array]>(
    wanted.map((url) => [url, ['application/xml', new TextEncoder().encode(feed)]]),
  );
  answers.set(home, ['text/html', bytes]);
  const found = await findSource(home, { request: serve(answers), now: () => 0 });
  const isFeed = found.ok && found.value.source.kind === 'feed';
  const urls = isFeed
    ? [...new Set([found.value.source.url, ...found.value.feeds.map(({ url }) => url)])]
    : [];
  const isRight = JSON.stringify(urls) === JSON.stringify(wanted);
  return isRight ? [] : [{ key: 'feeds', expected: wanted, found: urls }];
}

/** A page that offers a feed without naming the feed's host lies on that host. */
function homeOf(html: string, [first = usualHome]: readonly string[]): string {
  const { host, origin } = new URL(first);
  return html.includes(host) ? usualHome : `${origin}/`;
}

function serve(answers: ReadonlyMap<string, readonly [type: string, body: Uint8Array]>): FeedRequest {
  return async (url) => {
    const answer = answers.get(url);
    if (!answer) return failed('not-found', { status: 404 });
    const [type, body] = answer;
    const headers = new Headers({ 'content-type': type });
    return {
      ok: true,
      value: { status: 200, headers, bytes: new Uint8Array(body), finalUrl: url, notModified: false },
    };
  };
}
