import { publication } from './publication.ts';
import { renderPage } from './render-page.ts';
import { renderPostList } from './render-post-list.ts';
import type { SampleIssue } from './types.ts';

/** The page that lists every issue, newest first. */
export function renderArchive(issues: readonly SampleIssue[]): string {
  return renderPage({
    head: `<title>Archive | ${publication.name}</title>\n<meta property="og:site_name" content="${publication.name}">`,
    body: `<h1>Archive</h1>\n${renderPostList(issues)}`,
  });
}
