import { readFeed } from './read-feed.ts';
import { accept } from './request/accept.ts';
import { failed } from './request/failed.ts';
import { fetchBounded } from './request/fetch-bounded.ts';
import { textOfAnswer } from './request/text-of-answer.ts';
import { discoverFeeds } from './site/discover-feeds.ts';
import { listPosts } from './site/list-posts.ts';
import { readPage } from './site/read-page.ts';
import type { FeedChoice, FeedError, FeedErrorKind, FeedRequest, FoundSource, Result } from './types.ts';

const mostFeedsTried = 3;

/** Errors that say something of one address only; the others end the search, out of politeness or want of a network. */
const local = new Set<FeedErrorKind>(['not-found', 'gone', 'refused', 'server', 'too-large', 'not-a-feed']);
const isLocal = ({ kind }: FeedError) => local.has(kind) || kind === 'broken' || kind === 'empty';

/**
 * Finds where a newsletter's issues are read from: the address itself when it is a feed, else a feed its page offers,
 * else its sitemap or archive with at least one post. Requests run one after another.
 *
 * A feed on a host without permission (`no-permission` from `request`) is returned unread: the caller asks for the host.
 *
 * @param address as a person gives it; https where no scheme is given
 * @returns `nothing-found` when the address answers but leads to no issues
 */
export async function findSource(
  address: string,
  { request = fetchBounded, now = Date.now }: { request?: FeedRequest; now?: () => number } = {},
): Promise<Result<FoundSource>> {
  const url = /^https?:\/\//i.test(address.trim()) ? address.trim() : `https://${address.trim()}`;
  if (!URL.canParse(url)) return failed('nothing-found');
  const asked = await request(url, { accept: accept.any });
  if (!asked.ok) return asked;
  const { finalUrl } = asked.value;
  const text = textOfAnswer(asked.value);
  const feed = readFeed(text, finalUrl, now());
  if (feed.ok) return found(url, 'feed', feed.value.title, []);
  if (feed.error.kind === 'broken') return feed;
  const name = nameOf(text, finalUrl);
  const feeds = await offeredFeeds(text, finalUrl, request);
  return (await tryFeeds(feeds, name, request, now)) ?? (await tryLists(feeds, name, finalUrl, request));
}

/** The feeds a page offers; those of the site's home page where an issue's page or the archive offers none. */
async function offeredFeeds(text: string, url: string, request: FeedRequest): Promise<FeedChoice[]> {
  const feeds = discoverFeeds(text, url);
  // A picture, say, is no page of a newsletter.
  const isPage = /<(?:html|head|body|!doctype)\b/i.test(text) && new URL(url).pathname !== '/';
  if (feeds.length > 0 || !isPage) return feeds;
  const asked = await request(new URL('/', url).href, { accept: accept.any });
  return asked.ok ? discoverFeeds(textOfAnswer(asked.value), asked.value.finalUrl) : [];
}

async function tryFeeds(
  feeds: FeedChoice[],
  name: string | null,
  request: FeedRequest,
  now: () => number,
): Promise<Result<FoundSource> | undefined> {
  let passing: Result<FoundSource> | undefined;
  for (const { url } of feeds.slice(0, mostFeedsTried)) {
    const asked = await request(url, { accept: accept.feed });
    if (!asked.ok && asked.error.kind === 'no-permission') return found(url, 'feed', name, feeds);
    if (!asked.ok && !isLocal(asked.error)) return asked;
    if (!asked.ok && asked.error.kind === 'server') passing ??= asked;
    const feed = asked.ok ? readFeed(textOfAnswer(asked.value), asked.value.finalUrl, now()) : asked;
    // The address as offered: one good answer is no reason to adopt where it redirects to.
    if (feed.ok) return found(url, 'feed', feed.value.title ?? name, feeds);
  }
  // A feed whose server has trouble today is no reason to read web pages for years.
  return passing;
}

async function tryLists(
  feeds: FeedChoice[],
  name: string | null,
  home: string,
  request: FeedRequest,
): Promise<Result<FoundSource>> {
  for (const path of ['/sitemap.xml', '/archive']) {
    const url = new URL(path, home).href;
    const asked = await request(url, { accept: accept.list });
    const posts = asked.ok ? await listPosts(asked.value, request) : asked;
    if (posts.ok) return found(url, 'site', name, feeds);
    if (!isLocal(posts.error)) return posts;
  }
  return failed('nothing-found');
}

function found(
  url: string,
  kind: 'feed' | 'site',
  name: string | null,
  feeds: FeedChoice[],
): Result<FoundSource> {
  return { ok: true, value: { source: { kind, url }, name, feeds } };
}

function nameOf(html: string, url: string): string | null {
  const page = readPage(html, url);
  return page.meta.get('og:site_name') ?? page.title;
}
