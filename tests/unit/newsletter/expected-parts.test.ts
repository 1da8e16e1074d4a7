import { describe, expect, it } from 'vitest';
import { compareIssue } from '../../../scripts/eval/compare-issue.ts';
import { readFeed } from '../../../utils/feed/read-feed.ts';
import { parsePost } from '../../../utils/feed/site/parse-post.ts';
import { extractIssue } from '../../../utils/issue/extract-issue.ts';
import type { IssueSource } from '../../../utils/issue/types.ts';
import { sampleIssues } from '../../newsletter/issues/index.ts';
import { strangeIssue } from '../../newsletter/issues/strange-issue.ts';
import { renderFeed } from '../../newsletter/render-feed.ts';
import { renderPostPage } from '../../newsletter/render-post-page.ts';
import type { RenderContext, SampleIssue } from '../../newsletter/types.ts';

const origin = 'http://127.0.0.1:4444';
const publishedAt = Date.UTC(2026, 0, 8, 13);
const printedSize = '605.64 KB';
const context: RenderContext = {
  origin,
  linkTo: (guide) => `${origin}/files/${guide.id}/${encodeURIComponent(guide.fileName)}?X-Amz-Expires=604800`,
  sizeText: () => printedSize,
};

const readers: Record<string, (issue: SampleIssue) => IssueSource | undefined> = {
  feed: (issue) => {
    const feed = readFeed(renderFeed([issue], publishedAt, context), `${origin}/feed`, publishedAt);
    return feed.ok ? feed.value.entries[0]?.source : undefined;
  },
  page: (issue) => {
    const post = parsePost(renderPostPage(issue, context), `${origin}/p/${issue.slug}`);
    return post.ok ? post.value.source : undefined;
  },
};

const absolute = <T extends { url: string | null } | null>(part: T) =>
  part?.url?.startsWith('/') ? { ...part, url: origin + part.url } : part;

/** What the extractor must give: the expectation with the server's addresses and printed sizes filled in. */
function wantedOf({ expected, guides, title, subtitle }: SampleIssue) {
  const offered = guides.map((guide) => ({ sizeText: printedSize, url: context.linkTo(guide) }));
  return {
    ...expected,
    ...{ title, subtitle },
    sponsor: absolute(expected.sponsor),
    lookBack: absolute(expected.lookBack),
    goDeeper: absolute(expected.goDeeper),
    guides: expected.guides.map((guide, index) => ({ ...offered[index], ...guide })),
  };
}

const issues = [...sampleIssues, strangeIssue].map((issue) => ({ ...issue, publishedAt }));

describe.each(Object.entries(readers))('the %s of', (_, read) => {
  it.each(issues.map((issue) => [issue.slug, issue] as const))('%s yields its expected parts', (_, issue) => {
    const source = read(issue);
    if (!source) throw new Error('The issue was not read');
    expect(compareIssue(extractIssue(source), wantedOf(issue))).toEqual([]);
  });
});
