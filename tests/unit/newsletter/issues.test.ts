import { describe, expect, it } from 'vitest';
import { readFeed } from '../../../utils/feed/read-feed.ts';
import { parsePost } from '../../../utils/feed/site/parse-post.ts';
import { escapeHtml } from '../../newsletter/escape-html.ts';
import { sampleIssues } from '../../newsletter/issues/index.ts';
import { strangeIssue } from '../../newsletter/issues/strange-issue.ts';
import { renderBlocksAsFeed } from '../../newsletter/render-blocks-as-feed.ts';
import { renderBlocksAsPage } from '../../newsletter/render-blocks-as-page.ts';
import { renderFeed } from '../../newsletter/render-feed.ts';
import { renderPostPage } from '../../newsletter/render-post-page.ts';
import type { RenderContext } from '../../newsletter/types.ts';

const origin = 'http://127.0.0.1:4444';
const publishedAt = Date.UTC(2026, 0, 8, 13);
const issues = [...sampleIssues, strangeIssue].map((issue) => ({ ...issue, publishedAt }));
const cases = issues.map((issue) => [issue.slug, issue] as const);

const context: RenderContext = {
  origin,
  linkTo: (guide) => `${origin}/files/${guide.id}/${encodeURIComponent(guide.fileName)}?X-Amz-Expires=604800`,
  sizeText: () => '605.64 KB',
};

const textOf = (html: string) =>
  html
    .replace(/<style>.*?<\/style>/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');

describe.each(cases)('%s', (slug, issue) => {
  const { expected } = issue;
  const articles = [renderBlocksAsFeed(issue.body, context), renderBlocksAsPage(issue.body, context)];

  it('holds every text that is expected of it, in both markups', () => {
    const texts = [
      ...expected.learningPoints,
      ...expected.contents,
      ...expected.sections,
      ...expected.guides.flatMap(({ title, description }) => [title, description ?? title]),
      ...expected.books.flatMap(({ title, author }) => [title, author ?? title]),
      expected.sponsor?.name,
      expected.goDeeper?.text,
      expected.quote?.text,
      expected.quote?.author,
      expected.nextIssue,
      expected.signedBy,
    ].filter((text) => typeof text === 'string');
    for (const article of articles) {
      const text = textOf(article);
      expect(texts.filter((wanted) => !text.includes(wanted.replace(/\s+/g, ' ')))).toEqual([]);
    }
  });

  it('offers the guides it declares', () => {
    for (const article of articles) {
      expect(issue.guides.filter(({ id }) => !article.includes(id))).toEqual([]);
    }
    expect(expected.guides).toHaveLength(issue.guides.length);
  });

  it('names the file of each card in the feed', () => {
    const html = renderBlocksAsFeed(issue.body, context);
    const names = Array.from(html.matchAll(/ download="([^"]*)"/g), ([, name]) => name);
    const cards = expected.guides.filter(({ sizeText }) => sizeText === undefined);
    expect(names).toEqual(cards.map(({ fileName }) => escapeHtml(fileName)));
  });

  it('is read from its page', () => {
    const post = parsePost(renderPostPage(issue, context), `${origin}/p/${slug}`);
    expect(post.ok ? post.value.source : post.error).toMatchObject({
      title: issue.title,
      publishedAt,
      publication: 'Beneath the Surface',
    });
  });
});

it.each(sampleIssues.map((issue) => [issue.slug, issue] as const))('%s is of ordinary length', (_, issue) => {
  const words = textOf(renderBlocksAsFeed(issue.body, context)).split(' ').length;
  expect(words).toBeGreaterThanOrEqual(500);
  expect(words).toBeLessThan(900);
});

it('the feed of all of them is read, every title in its place', () => {
  const feed = readFeed(renderFeed(issues, publishedAt, context), `${origin}/feed`, publishedAt);
  const titles = feed.ok ? feed.value.entries.map(({ source }) => source.title) : feed.error;
  expect(titles).toEqual(issues.map(({ title }) => title));
});

it('the strange title is as long as it is said to be', () => {
  expect(strangeIssue.title).toHaveLength(30_000);
  expect(strangeIssue.title).toMatch(/^\p{Emoji_Presentation} \p{Script=Arabic}+/u);
});
