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
    publishedDay: '1970-01-01',
    isDayOnly: true,
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

  it('shows an issue without a title by its first words, its day or its newsletter', () => {
    const untitled = (html: string, change: Partial<IssueSource> = {}) =>
      extractIssue(source(html, { title: '', ...change })).title;
    const html =
      '<p><img src="x.png" alt="x"></p><p>Hi all!</p><p>Rosacea is more than redness. It stings.</p>';
    expect(untitled(html)).toBe('Rosacea is more than redness. It stings.');
    expect(untitled('<p>Hi all!</p>')).toBe('Hi all!');
    expect(untitled('<img src="x.png">')).toBe('January 1, 1970');
    expect(untitled('', { publishedAt: null, publishedDay: null })).toBe('Beneath the Surface');
  });

  it('hands on the day as it was written', () => {
    const day = { publishedAt: Date.UTC(2025, 9, 23), publishedDay: '2025-10-23', isDayOnly: true };
    expect(extractIssue(source('', day))).toMatchObject(day);
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

  it('says that an issue is for payers where feed, page or markup do, and nothing of the box in their place', () => {
    const html =
      '<p>The beginning.</p><div class="paywall"><h2>Upgrade</h2><ul><li>All issues</li></ul></div>';
    const { isForPayers, sections, summary } = extractIssue(source(html));
    expect({ isForPayers, sections, summary }).toEqual({
      isForPayers: true,
      sections: [],
      summary: 'The beginning.',
    });
    expect(extractIssue(source('', { isForPayers: true })).isForPayers).toBe(true);
    expect(extractIssue(source('<p>The beginning of a paywall.</p>')).isForPayers).toBe(false);
  });

  it('shows a cut letter without a title by its first words', () => {
    const parts = extractIssue(source('<p>The lamp stood on […]</p>', { title: '' }));
    expect(parts).toMatchObject({ title: 'The lamp stood on […]', summary: null });
  });
});
