import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { FileStore } from './make-file-store.ts';
import { makePng } from './make-png.ts';
import type { Press } from './make-press.ts';
import { renderArchive } from './render-archive.ts';
import { renderFeed } from './render-feed.ts';
import { renderHome } from './render-home.ts';
import { renderPostPage } from './render-post-page.ts';
import { renderSitemap } from './render-sitemap.ts';
import type { Answer } from './types.ts';

/** The newsletter behind its addresses. */
export interface Site {
  press: Press;
  files: FileStore;
  origin: string;
  /** A feed served as it is, in place of the rendered one. */
  feedFile: string | undefined;
  /** How many of the newest issues the feed holds. */
  feedLength: number | undefined;
  withFeedLink: boolean;
}

/**
 * The normal, unconditional answer to a GET.
 *
 * @param path with query, as it came; what is no path is not found
 */
export async function answerRequest(path: string, site: Site): Promise<Answer> {
  const { press, origin } = site;
  const url = URL.parse(path, origin);
  if (!url) return notFound;
  switch (url.pathname) {
    case '/':
      return html(renderHome(press.issues, site.withFeedLink ? `${origin}/feed` : undefined));
    case '/archive':
      return html(renderArchive(press.issues));
    case '/sitemap.xml':
      return {
        status: 200,
        headers: { 'content-type': 'application/xml; charset=utf-8', ...validators(press) },
        body: renderSitemap(press.issues, origin),
      };
    case '/feed':
      return await answerFeed(site);
  }
  return (await answerFromFolder(url, site)) ?? notFound;
}

async function answerFromFolder(url: URL, { press, files, origin }: Site): Promise<Answer | undefined> {
  const [, folder, name] = url.pathname.split('/');
  if (folder === 'p') {
    const issue = press.issues.find(({ slug }) => slug === name);
    return issue && html(renderPostPage(issue, await files.contextFor([issue], origin)));
  }
  if (folder === 'images' && name?.endsWith('.png')) {
    return { status: 200, headers: { 'content-type': 'image/png' }, body: makePng(name) };
  }
  return folder === 'files' ? await files.answer(url, press.issues) : undefined;
}

async function answerFeed({ press, files, origin, feedFile, feedLength }: Site): Promise<Answer> {
  const type = { 'content-type': 'application/rss+xml; charset=utf-8' };
  if (feedFile === undefined) {
    const issues = press.issues.slice(0, feedLength);
    const context = await files.contextFor(issues, origin);
    const body = renderFeed(issues, press.changedAt, context);
    return { status: 200, headers: { ...type, ...validators(press) }, body };
  }
  const body = await readFile(feedFile);
  const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
  // No charset: the file itself says what it is written in.
  return { status: 200, headers: { 'content-type': 'application/rss+xml', etag, ...revalidate }, body };
}

const revalidate = { 'cache-control': 'public, max-age=0, must-revalidate' };

const validators = ({ etag, changedAt }: Press) => ({
  etag,
  'last-modified': new Date(changedAt).toUTCString(),
  ...revalidate,
});

const html = (body: string): Answer => ({
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8', ...revalidate },
  body,
});

const notFound: Answer = {
  status: 404,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: '<!DOCTYPE html><title>Not found</title><h1>404</h1>',
};
