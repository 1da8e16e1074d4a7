import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../../utils/feed/parse-feed.ts';
import { parsePost } from '../../../utils/feed/parse-post.ts';
import { extractIssue } from '../../../utils/issue/extract-issue.ts';
import { compareIssue } from './compare-issue.ts';

/** The issue the product is designed around, kept beside the project and not in it. */
const seed = new URL('../../../../shared/seed/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, seed), 'utf8');

describe.skipIf(!existsSync(seed))('the seed issue (skipped where ../shared is absent)', () => {
  it('gives exactly the expected parts as a feed', () => {
    const feed = parseFeed(read('feed.xml'), 'https://rss.beehiiv.com/feeds/SEEDSEED00.xml');
    const source = feed.ok ? feed.value.entries[0]?.source : undefined;
    expect(source && compareIssue(extractIssue(source), JSON.parse(read('expected.json')))).toEqual([]);
  });

  it('gives exactly the expected parts as a web page', () => {
    const post = parsePost(read('post.html'), 'https://news.dermforprimarycare.com/p/lets-talk');
    const source = post.ok ? post.value.source : undefined;
    expect(source && compareIssue(extractIssue(source), JSON.parse(read('expected.json')))).toEqual([]);
  });
});
