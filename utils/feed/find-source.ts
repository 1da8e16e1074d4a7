import { readAddress } from '../address/read-address.ts';
import { schemesOf } from '../address/schemes-of.ts';
import { readFeed } from './read-feed.ts';
import { failed } from './request/failed.ts';
import { fetchBounded } from './request/fetch-bounded.ts';
import { textOfAnswer } from './request/text-of-answer.ts';
import { trySchemes } from './request/try-schemes.ts';
import { followRefresh } from './site/follow-refresh.ts';
import { isCommentFeed } from './site/is-comment-feed.ts';
import { type FeedLinks, listFeedLinks } from './site/list-feed-links.ts';
import { listPosts } from './site/list-posts.ts';
import { readPage } from './site/read-page.ts';
import type { FeedChoice, FeedError, FeedErrorKind, FeedRequest, FoundSource, Result } from './types.ts';

/** Of those a page declares, and once more of those that only look like one. */
const mostFeedsTried = 3;

/** Errors that say something of one address only; the others end the search, out of politeness or want of a network. */
const local = new Set<FeedErrorKind>([
  ...(['not-found', 'gone', 'refused', 'server', 'too-large', 'not-a-feed', 'broken', 'empty'] as const),
]);
const isLocal = ({ kind }: FeedError) => local.has(kind);

/** What is searched, and what is known of it. */
interface Search extends FeedLinks {
  /** The address that was asked first. */
  address: string;
  /** The page's name. */
  name: string | null;
  /** Those of comments, also by their own word: the last resort. */
  comments: FeedChoice[];
  request: FeedRequest;
  now: () => number;
}

/**
 * Finds where a newsletter's issues are read from: the address itself when it is a feed, else a feed its page offers,
 * declared or only linked, else its sitemap or archive with at least one post. A feed of comments is the last resort.
 * Requests run one after another.
 *
 * A feed on a host without permission (`no-permission` from `request`) is returned unread where the page declares it: the
 * caller asks for the host.
 *
 * @param address as a person gives it (`readAddress`); where it may be http or https, https is tried first
 * @returns `nothing-found` when the address answers but leads to no issues
 */
export async function findSource(
  address: string,
  { request = fetchBounded, now = Date.now }: { request?: FeedRequest; now?: () => number } = {},
): Promise<Result<FoundSource>> {
  const reading = readAddress(address);
  if (!reading.ok) return failed(reading.why === 'credentials' ? 'credentials' : 'nothing-found');
  const found = await trySchemes(schemesOf(reading), (url) => findAt(url, request, now));
  // A failure names the address as the person knows it.
  const isWritten =
    !found.ok && found.error.url !== undefined && found.error.url === URL.parse(address)?.href;
  return isWritten ? { ok: false, error: { ...found.error, url: address } } : found;
}

async function findAt(
  address: string,
  request: FeedRequest,
  now: () => number,
): Promise<Result<FoundSource>> {
  const asked = await request(address);
  if (!asked.ok) return asked;
  const { url, answer } = await followRefresh(address, asked.value, request);
  const { finalUrl } = answer;
  const text = textOfAnswer(answer);
  const feed = readFeed(text, finalUrl, now());
  const search = { address, name: null, feeds: [], linked: [], comments: [], request, now };
  if (feed.ok) return found(search, { kind: 'feed', url }, feed.value.title);
  if (feed.error.kind === 'broken') return feed;
  const offers = await offersOf(text, finalUrl, request);
  return await choose({ ...search, name: nameOf(text, finalUrl), ...offers }, finalUrl);
}

/** The feeds a page offers; those of the site's home page where an issue's page or the archive declares none. */
async function offersOf(text: string, url: string, request: FeedRequest): Promise<FeedLinks> {
  const own = listFeedLinks(text, url);
  // A picture, say, is no page of a newsletter.
  const isPage = /<(?:html|head|body|!doctype)\b/i.test(text) && new URL(url).pathname !== '/';
  if (own.feeds.length > 0 || !isPage) return own;
  const asked = await request(new URL('/', url).href);
  if (!asked.ok) return own;
  const home = listFeedLinks(textOfAnswer(asked.value), asked.value.finalUrl);
  return { feeds: home.feeds, linked: [...own.linked, ...home.linked] };
}

async function choose(search: Search, home: string): Promise<Result<FoundSource>> {
  const { feeds, linked, comments } = search;
  const isOfIssues = (feed: FeedChoice) => !isCommentFeed(feed);
  comments.push(...feeds.filter(isCommentFeed));
  const declared = await tryFeeds(search, feeds.filter(isOfIssues));
  if (declared?.ok) return declared;
  const others = await tryFeeds(search, linked.filter(isOfIssues));
  if (others?.ok) return others;
  // A feed whose server has trouble today is no reason to read web pages for years.
  if (declared) return declared;
  const lists = await tryLists(search, home);
  if (lists.ok || lists.error.kind !== 'nothing-found') return lists;
  return others ?? (await tryFeeds(search, comments, true)) ?? lists;
}

/**
 * The first of some feeds that can be read.
 *
 * @param areCommentsTaken also one that calls itself a feed of comments
 * @returns undefined when none is one, a failure where one may be: the server has trouble, or may not be asked
 */
async function tryFeeds(
  search: Search,
  feeds: readonly FeedChoice[],
  areCommentsTaken = false,
): Promise<Result<FoundSource> | undefined> {
  const { request, now, name } = search;
  let passing: Result<FoundSource> | undefined;
  for (const choice of feeds.slice(0, mostFeedsTried)) {
    const { url } = choice;
    const asked = await request(url);
    const kind = asked.ok ? null : asked.error.kind;
    if (kind === 'no-permission' && search.feeds.some((feed) => feed.url === url))
      return found(search, { kind: 'feed', url }, name);
    if (!asked.ok && kind !== 'no-permission' && !isLocal(asked.error)) return asked;
    if (!asked.ok && (kind === 'server' || kind === 'no-permission')) passing ??= asked;
    const feed = asked.ok ? readFeed(textOfAnswer(asked.value), asked.value.finalUrl, now()) : asked;
    if (!feed.ok) continue;
    if (!areCommentsTaken && isCommentFeed({ url, title: feed.value.title })) {
      search.comments.push(choice);
      continue;
    }
    // The address as offered: one good answer is no reason to adopt where it redirects to.
    return found(search, { kind: 'feed', url }, feed.value.title ?? name);
  }
  return passing;
}

async function tryLists(search: Search, home: string): Promise<Result<FoundSource>> {
  for (const path of ['/sitemap.xml', '/archive']) {
    const url = new URL(path, home).href;
    const asked = await search.request(url);
    const posts = asked.ok ? await listPosts(asked.value, search.request) : asked;
    if (posts.ok) return found(search, { kind: 'site', url }, search.name);
    if (!isLocal(posts.error)) return posts;
  }
  return failed('nothing-found');
}

function found(
  { address, feeds }: Search,
  source: FoundSource['source'],
  name: string | null,
): Result<FoundSource> {
  return { ok: true, value: { address, source, name, feeds } };
}

function nameOf(html: string, url: string): string | null {
  const page = readPage(html, url);
  return page.meta.get('og:site_name') ?? page.title;
}
