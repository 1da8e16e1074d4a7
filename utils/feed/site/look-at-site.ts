import { failed } from '../request/failed.ts';
import { requestSource } from '../request/request-source.ts';
import { textOfAnswer } from '../request/text-of-answer.ts';
import type { Feed, ListedPost, Look, LookContext, Result } from '../types.ts';
import { choosePosts } from './choose-posts.ts';
import { listPosts } from './list-posts.ts';
import { type PostsRead, readPosts } from './read-posts.ts';

/** A list names a post some moments before its page is there; after this long the page will not come. */
const lateMs = 3 * 24 * 60 * 60_000;

/**
 * One look at a newsletter's web pages: its list, then at most five unknown posts. While some are left unread the stored
 * validators stay, so that the next look sees the list again.
 */
export async function lookAtSite(url: string, context: LookContext): Promise<Result<Look>> {
  if (context.unconditional && context.posts.length > 0) return lookAgain(url, context);
  const requested = await requestSource(url, context);
  if (!requested.ok) return requested;
  const { fetched, look } = requested.value;
  if (look.unchanged) return { ok: true, value: look };
  const listed = await listPosts(fetched, context.request);
  if (!listed.ok) return listed;
  const { chosen, isAll } = choosePosts(listed.value, context.knownUrls);
  const settled = isBlindIndex(textOfAnswer(fetched)) ? { ...look, ...nothingKnown } : look;
  if (chosen.length === 0) return { ok: true, value: { ...settled, unchanged: true } };
  const read = await readPosts(
    chosen.map((post) => post.url),
    context,
  );
  if (read.entries.length === 0 && read.error) return { ok: false, error: read.error };
  if (read.entries.length === 0) return failed('empty', { status: look.status });
  const isLate = ({ lastModifiedAt }: ListedPost) =>
    lastModifiedAt !== null && context.now() - lastModifiedAt < lateMs;
  const isRead = read.entries.length === chosen.length || !chosen.some(isLate);
  const { validators, bodyHash } = isAll && !read.error && isRead ? settled : context;
  const bytes = look.bytes + read.bytes;
  return { ok: true, value: { ...look, validators, bodyHash, bytes, feed: asFeed(read, look.finalUrl) } };
}

const nothingKnown = { validators: { etag: null, lastModified: null }, bodyHash: null };

/** A sitemap of sitemaps that does not say when they changed stays the same while posts come out. */
const isBlindIndex = (text: string) => /<sitemapindex[\s>]/.test(text) && !/<lastmod[\s>]/.test(text);

/** Only the posts asked for, and nothing about the list. */
async function lookAgain(url: string, context: LookContext): Promise<Result<Look>> {
  const read = await readPosts(context.posts, context);
  if (read.error) return { ok: false, error: read.error };
  if (read.entries.length === 0) return failed('not-found');
  const { validators, bodyHash } = context;
  const answer = { status: 200, bytes: read.bytes, freshUntil: null, finalUrl: url };
  return { ok: true, value: { unchanged: false, feed: asFeed(read, url), validators, bodyHash, ...answer } };
}

function asFeed({ entries }: PostsRead, url: string): Feed {
  return {
    title: entries.find((entry) => entry.source.publication)?.source.publication ?? null,
    homePage: URL.parse('/', url)?.href ?? null,
    entries,
    leftOut: 0,
    hints: { ttlMinutes: null, skipHours: [], skipDays: [] },
  };
}
