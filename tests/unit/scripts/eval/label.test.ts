import { describe, expect, it } from 'vitest';
import { bodyAlone } from '../../../../scripts/eval/body-alone.ts';
import { foundFor, isRight, type Label } from '../../../../scripts/eval/label.ts';
import { extractIssue } from '../../../../utils/issue/extract-issue.ts';

const parts = extractIssue({
  ...bodyAlone(`<h2>Quote of the Week</h2><p>“Well begun is half done.” — Aristotle</p><hr>
    <p>Next week, we will look at wheals that bruise.</p>`),
  title: 'Hives',
});
const quote: Label = { field: 'quote', text: 'Well begun is half done.', author: 'Aristotle' };

describe('isRight', () => {
  it.each<[string, Label, boolean]>([
    ['the quotation', quote, true],
    ['another author', { ...quote, author: 'Plato' }, false],
    ['another author that is as right', { ...quote, author: null, authorAlso: ['Aristotle'] }, true],
    ['an author where none is named', { ...quote, author: null }, false],
    ['a sentence in the evidence', { field: 'next', evidence: `So: ${parts.nextIssue} Bye.` }, true],
    ['a sentence from elsewhere', { field: 'next', evidence: 'Next week: nails.' }, false],
    ['a sponsor that is not there', { field: 'sponsor', name: 'Northfield' }, false],
    ['a field nobody knows', { field: 'weather' }, false],
  ])('judges %s', (_what, label, right) => {
    expect(isRight(label, parts)).toBe(right);
  });
});

describe('foundFor', () => {
  it('gives what a trap must not hold', () => {
    expect(foundFor({ field: 'sponsor' }, parts)).toEqual([]);
    expect(foundFor({ field: 'quote' }, parts)).toEqual([parts.quote]);
    expect(foundFor({ field: 'book' }, parts)).toEqual([]);
  });
});
