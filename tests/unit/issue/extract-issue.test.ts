import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractIssue } from '../../../utils/issue/extract-issue.ts';
import type { IssueSource } from '../../../utils/issue/types.ts';

function source(html: string, change: Partial<IssueSource> = {}): IssueSource {
  return {
    title: 'Rosacea',
    subtitle: null,
    publication: 'Beneath the Surface',
    url: 'https://news.example/p/rosacea',
    publishedAt: 0,
    html,
    ...change,
  };
}

const tags = [
  'p',
  'h2',
  'h3',
  'b',
  'ul',
  'li',
  'blockquote',
  'figcaption',
  'div',
  'table',
  'td',
  'a',
  'br',
  'hr',
];
const words = [
  'Inspiration of the Week',
  '“Quote.”',
  '— Name',
  'Book of the Week',
  'by',
  'brought to you by',
  'Next week',
];
const markup = fc
  .array(
    fc.oneof(
      fc.constantFrom(...tags).map((tag) => `<${tag}>`),
      fc.constantFrom(...tags).map((tag) => `</${tag}>`),
      fc.constantFrom(...words),
      fc.string({ maxLength: 20 }).map((text) => text.replace(/[<>&]/g, '')),
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(' '));

describe('extractIssue', () => {
  it('never throws, whatever the body is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), markup), (html) => {
        expect(extractIssue(source(html)).title).toBe('Rosacea');
      }),
    );
  });

  it('never hands out markup', () => {
    fc.assert(
      fc.property(markup, (html) => {
        expect(JSON.stringify(extractIssue(source(html)))).not.toMatch(/<\/?[a-z]/i);
      }),
    );
  });

  it('gives the same parts again', () => {
    fc.assert(
      fc.property(markup, (html) => {
        expect(extractIssue(source(html))).toEqual(extractIssue(source(html)));
      }),
    );
  });

  it.each([
    ['nested tags', '<div>'.repeat(100_000)],
    ['nested lists', '<ul><li>'.repeat(50_000)],
    ['an endless line', `<p>${'next week by “ — '.repeat(50_000)}</p>`],
    ['marks', `<p>${'"“—-'.repeat(50_000)}</p>`],
  ])('copes with %s', (_name, html) => {
    expect(extractIssue(source(html)).quotes).toEqual([]);
  });

  it('takes the opening sentences where the subtitle says nothing', () => {
    const html = '<p>Welcome back, DERM Community!</p><p>Rosacea is more than redness. It stings.</p>';
    const { summary } = extractIssue(source(html, { subtitle: 'Issue #12' }));
    expect(summary).toBe('Rosacea is more than redness. It stings.');
  });

  it('keeps an ad to itself', () => {
    const html = `
      <h2>Sponsored by Northfield</h2><ul><li>Creamy</li></ul><p>“It works.” — A customer</p><hr>
      <h2>Takeaways</h2><ul><li>Avoid triggers</li></ul>`;
    const parts = extractIssue(source(html));
    expect(parts.sponsor?.name).toBe('Northfield');
    expect(parts.learningPoints).toEqual(['Avoid triggers']);
    expect(parts.sections).toEqual([]);
  });
});
