import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareIssue } from '../../../scripts/eval/compare-issue.ts';
import { parsePost } from '../../../utils/feed/site/parse-post.ts';
import { extractIssue } from '../../../utils/issue/extract-issue.ts';
import { readExpected } from './read-expected.ts';

/** A folder a variant or trap: a page as the publisher shows it, and the parts it must give. */
const folder = 'tests/fixtures/issues';
const names = readdirSync(folder).sort();

describe('golden issues', () => {
  it('are found', () => {
    expect(names.length).toBeGreaterThanOrEqual(10);
  });

  it.each(names)('%s', (name) => {
    const html = readFileSync(`${folder}/${name}/source.html`, 'utf8');
    const post = parsePost(html, `https://skin-notes.example/p/${name}`, Date.UTC(2026, 0, 1));
    if (!post.ok) throw new Error(post.error.kind);
    expect(
      compareIssue(extractIssue(post.value.source), readExpected(`${folder}/${name}/expected.json`)),
    ).toEqual([]);
  });
});
