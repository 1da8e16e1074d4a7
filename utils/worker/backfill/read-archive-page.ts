import { resemblesPost } from '../../address/resembles-post.ts';
import { failed } from '../../feed/request/failed.ts';
import { textOfAnswer } from '../../feed/request/text-of-answer.ts';
import { parsePost } from '../../feed/site/parse-post.ts';
import { parseSitemap } from '../../feed/site/parse-sitemap.ts';
import type { Result } from '../../feed/types.ts';
import { normaliseUrl } from '../../identity/normalise-url.ts';
import type { FoundIssue } from '../../identity/types.ts';
import { findNewestIssue, listAddresses, listUrlKeys } from '../../store/issues.ts';
import { isStored } from '../../store/known-issues.ts';
import type { BackfillPage } from '../../store/types.ts';
import { permittedRequest } from '../check/permitted-request.ts';
import { understandEntries } from '../check/understand-entries.ts';

interface ArchivePage {
  /** Issues not stored yet: none or one. */
  found: FoundIssue[];
  /** Pages to read later. */
  pages: BackfillPage[];
}

/** As many as show how the addresses of posts are built. */
const comparedPosts = 20;
/** Twenty years of a weekly letter, in each list. */
const mostPosts = 1000;

/** One request for a page of a newsletter's archive, and what it holds that is not stored. */
export async function readArchivePage(
  newsletterId: string,
  { kind, url }: BackfillPage,
): Promise<Result<ArchivePage>> {
  const asked = await permittedRequest(url);
  if (!asked.ok) return asked;
  const text = textOfAnswer(asked.value);
  const { finalUrl } = asked.value;
  return kind === 'post'
    ? await readPost(newsletterId, text, finalUrl)
    : await readList(newsletterId, kind, text, finalUrl);
}

async function readList(
  newsletterId: string,
  kind: BackfillPage['kind'],
  text: string,
  url: string,
): Promise<Result<ArchivePage>> {
  const isPost = resemblesPost([...(await listAddresses(newsletterId, comparedPosts))]);
  const sitemap = parseSitemap(text, url, isPost);
  if (!sitemap) return failed('nothing-found');
  const known = await listUrlKeys(newsletterId);
  const posts = sitemap.posts.filter((post) => !known.has(normaliseUrl(post.url)));
  const children = kind === 'index' ? sitemap.sitemaps : [];
  const pages = [
    ...children.map((child): BackfillPage => ({ kind: 'sitemap', url: child.url })),
    ...posts.slice(0, mostPosts).map((post): BackfillPage => ({ kind: 'post', url: post.url })),
  ];
  return { ok: true, value: { found: [], pages } };
}

/**
 * A page without a date of publication is no issue. One newer than the newest issue known is news: it is left to the next
 * check, which tells of it.
 */
async function readPost(
  newsletterId: string,
  html: string,
  url: string,
  now = Date.now(),
): Promise<Result<ArchivePage>> {
  const post = parsePost(html, url);
  if (!post.ok) return post;
  const [issue] = await understandEntries([post.value]);
  const publishedAt = issue?.parts.publishedAt ?? null;
  const newest = await findNewestIssue(newsletterId, now);
  const isOlder = publishedAt !== null && publishedAt <= (newest?.publishedAt ?? 0);
  const isKnown = issue && (await isStored(newsletterId, issue));
  return { ok: true, value: { found: issue && isOlder && !isKnown ? [issue] : [], pages: [] } };
}
