import type { SampleIssue } from './types.ts';

/**
 * The site's pages with the day of each issue.
 *
 * @see https://www.sitemaps.org/protocol.html
 */
export function renderSitemap(issues: readonly SampleIssue[], origin: string): string {
  const posts = issues.map(
    ({ slug, publishedAt }) =>
      `<url><loc>${origin}/p/${slug}</loc><lastmod>${new Date(publishedAt ?? 0).toISOString()}</lastmod></url>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>${origin}/</loc></url>
<url><loc>${origin}/archive</loc></url>
${posts.join('\n')}
</urlset>
`;
}
