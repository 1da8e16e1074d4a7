import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareIssue } from '../../../scripts/eval/compare-issue.ts';
import { parseFeed } from '../../../utils/feed/parse-feed.ts';
import { parsePost } from '../../../utils/feed/site/parse-post.ts';
import { extractIssue } from '../../../utils/issue/extract-issue.ts';
import type { IssueSource } from '../../../utils/issue/types.ts';
import { readExpected } from './read-expected.ts';

const folder = '../shared/seed';
const isThere = existsSync(`${folder}/expected.json`);
const address = 'https://news.dermforprimarycare.com/';
const now = Date.UTC(2025, 9, 23, 14);

const readers: Record<string, () => IssueSource | undefined> = {
  'feed.xml': () => {
    const feed = parseFeed(readFileSync(`${folder}/feed.xml`, 'utf8'), address, now);
    return feed.ok ? feed.value.entries[0]?.source : undefined;
  },
  'post.html': () => {
    const post = parsePost(readFileSync(`${folder}/post.html`, 'utf8'), `${address}p/post`, now);
    return post.ok ? post.value.source : undefined;
  },
};

describe.skipIf(!isThere)(`the real issue${isThere ? '' : ` (skipped: no ${folder} here)`}`, () => {
  it.each(Object.entries(readers))('%s gives exactly its expected parts', (_, read) => {
    const source = read();
    expect(source).toBeDefined();
    if (source)
      expect(compareIssue(extractIssue(source), readExpected(`${folder}/expected.json`))).toEqual([]);
  });
});
