import { describe, expect, it } from 'vitest';
import { bodyAlone } from '../../../scripts/eval/body-alone.ts';
import { extractIssue } from '../../../utils/issue/extract-issue.ts';
import { listNeighbours } from '../../../utils/issue/list-neighbours.ts';
import type { IssueSource } from '../../../utils/issue/types.ts';

const tagline = 'What the skin tells those who have no time to look.';
const issue = (title: string, html: string, subtitle: string | null = tagline): IssueSource => ({
  ...bodyAlone(html),
  ...{ title, subtitle },
});
const quote = '<h2>Quote of the Week</h2><p>“Well begun is half done.” — Aristotle</p><hr>';
const next = '<p>Next week, we’ll look at nails and what they say.</p>';

function extractAll(sources: IssueSource[]) {
  const neighbours = listNeighbours(sources);
  return sources.map((source, at) => extractIssue(source, neighbours[at]));
}

describe('listNeighbours', () => {
  it('tells a tagline from a subtitle of the issue’s own', () => {
    const [second, first] = extractAll([
      issue('Two', '<p>Hives come and go within a day. That is what they are.</p>'),
      issue('One', '<p>Nails tell stories about iron and more. Read them.</p>'),
    ]);
    expect([second?.subtitle, first?.subtitle]).toEqual([tagline, tagline]);
    expect(second?.summary).toMatch(/^Hives/);
    expect(first?.summary).toMatch(/^Nails/);
  });

  it('knows what is left over from an earlier issue, and leaves it to that one', () => {
    const [second, first] = extractAll([issue('Two', quote + next), issue('One', quote + next)]);
    expect([second?.quote, second?.nextIssue]).toEqual([null, null]);
    expect([first?.quote?.author, first?.nextIssue]).toEqual(['Aristotle', expect.stringContaining('nails')]);
  });

  it('takes an issue sent twice for no neighbour', () => {
    const [again] = extractAll([issue('One', quote), issue('One', quote)]);
    expect(again?.quote?.author).toBe('Aristotle');
    expect(again?.summary).toBe(tagline);
  });

  it('goes by date where the feed lists the oldest first', () => {
    const dated = (title: string, publishedAt: number) => ({ ...issue(title, quote), publishedAt });
    const [first, second] = extractAll([dated('One', 1), dated('Two', 2)]);
    expect([first?.quote?.author, second?.quote]).toEqual(['Aristotle', null]);
  });

  it('has none for an issue alone', () => {
    expect(listNeighbours([issue('One', quote)])).toEqual([{ earlier: [], later: [] }]);
  });
});
