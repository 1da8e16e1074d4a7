import { escapeHtml } from './escape-html.ts';
import type { SampleIssue } from './types.ts';

/** Cards that lead to issues, as home and archive show them. */
export function renderPostList(issues: readonly SampleIssue[]): string {
  const cards = issues.map(({ slug, title, subtitle, publishedAt }) => {
    const date = new Date(publishedAt ?? 0).toISOString();
    return `<li><a href="/p/${slug}"><time datetime="${date}">${date.slice(0, 10)}</time><h2>${escapeHtml(title)}</h2><p>${escapeHtml(subtitle ?? '')}</p></a></li>`;
  });
  return `<ul>\n${cards.join('\n')}\n</ul>`;
}
