import { describe, expect, it } from 'vitest';
import { scoreIssue } from '../../../../scripts/eval/score-issue.ts';
import { extractIssue } from '../../../../utils/issue/extract-issue.ts';

const parts = extractIssue({
  title: 'Hives',
  subtitle: 'Three questions that find the emergencies.',
  publication: null,
  url: null,
  publishedAt: Date.UTC(2026, 0, 8),
  publishedDay: '2026-01-08',
  isDayOnly: true,
  html: `<h2>Takeaways</h2><ul><li>One</li><li>Two</li></ul>
    <h2>Quote of the Week</h2><p>“Well begun is half done.” — Aristotle</p>`,
});

const tally = (expected: Record<string, unknown>) =>
  [...scoreIssue(parts, expected)].map(([part, one]) => [part, one.expected, one.found, one.right]);

describe('scoreIssue', () => {
  it.each([
    ['a value as expected', { quote: { text: 'WELL begun is half done.', author: 'Aristotle' } }, 1, 1, 1],
    ['a value where none is', { quote: null }, 0, 1, 0],
    ['a value that is missing', { sponsor: { name: 'Northfield' } }, 1, 0, 0],
    ['a wrong value', { quote: { text: 'Well begun is half done.', author: null } }, 1, 1, 0],
    ['a list with an item too many', { learningPoints: ['Two'] }, 1, 2, 1],
    ['a list out of order', { learningPoints: ['Two', 'One'] }, 2, 2, 1],
    ['a date', { publishedAt: '2026-01-08T00:00:00.000Z' }, 1, 1, 1],
  ])('counts %s', (_what, expected, wanted, found, right) => {
    expect(tally(expected)).toEqual([[Object.keys(expected)[0], wanted, found, right]]);
  });

  it.each([
    ['mentions all it must', { summaryMustMention: ['three questions'] }, 1],
    ['lacks a word', { summaryMustMention: ['hives'] }, 0],
    ['holds what it must not', { summaryMustNotContain: ['Emergencies'] }, 0],
  ])('judges a summary that %s', (_what, expected, right) => {
    expect(tally(expected)).toEqual([['summary', 1, 1, right]]);
  });

  it('tells the differences', () => {
    const differences = scoreIssue(parts, { quote: { author: 'Plato' } }).get('quote')?.differences;
    expect(differences).toEqual([{ key: 'quote.author', expected: 'Plato', found: 'Aristotle' }]);
  });
});
