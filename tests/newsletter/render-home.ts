import { publication } from './publication.ts';
import { renderPage } from './render-page.ts';
import { renderPostList } from './render-post-list.ts';
import type { SampleIssue } from './types.ts';

const newest = 6;

/**
 * The newsletter's home page.
 *
 * @param feedUrl the feed it names; undefined for a newsletter without one
 */
export function renderHome(issues: readonly SampleIssue[], feedUrl: string | undefined): string {
  const feed = feedUrl
    ? `\n<link rel="alternate" type="application/rss+xml" title="${publication.name}" href="${feedUrl}">`
    : '';
  return renderPage({
    head: `<title>${publication.name}</title>
<meta name="description" content="${publication.tagline}">
<meta property="og:title" content="${publication.name}">
<meta property="og:site_name" content="${publication.name}">
<meta property="og:type" content="website">${feed}`,
    body: `<h1>${publication.name}</h1><p>${publication.tagline}</p>\n${renderPostList(issues.slice(0, newest))}`,
  });
}
