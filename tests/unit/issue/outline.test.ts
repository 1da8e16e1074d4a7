import { describe, expect, it } from 'vitest';
import { sectionsOf, textAt, withoutClosing } from '../../../utils/issue/outline.ts';
import { asOutline } from './as-outline.ts';

const headings = (html: string) =>
  asOutline(html)
    .sections.filter(({ headingAt }) => headingAt !== null)
    .map(({ heading, kind }) => [heading, kind]);

describe('outline', () => {
  it.each([
    ['<h2>🚀 Learning Opportunities: ACNE</h2>', [['🚀 Learning Opportunities: ACNE', 'learn']]],
    ['<p><b>What you’ll learn:</b></p>', [['What you’ll learn:', 'learn']]],
    ['<p><b>Why It Is Missed</b></p>', [['Why It Is Missed', null]]],
    ['<p><b>Pro tip:</b> ask about gloves.</p>', []],
    ['<p><b>This whole sentence is bold.</b></p>', []],
    [
      '<p>Read more in the guide we’ve created just for you:</p>',
      [['Read more in the guide we’ve created just for you:', 'guide']],
    ],
    ['<h2>Understanding Acne: A Clinical Guide</h2>', [['Understanding Acne: A Clinical Guide', null]]],
    ['<h2>Quote<br>of the<br>Week</h2>', [['Quote of the Week', 'quote']]],
    ['<h3>Warmly,<br>Anna</h3>', []],
    ['<h3>Quote of the Week<br>“It was dark”<br>— Anna</h3>', []],
    ['<h3>It was dark.<br>Nobody saw it.</h3>', []],
    ['<p><b>Why It<br>Is Missed</b></p>', []],
    ['<h2>WISDOM FOR LIFE ☺️</h2>', [['WISDOM FOR LIFE ☺️', 'quote']]],
    ['<h2>Want to Go Deeper?</h2>', [['Want to Go Deeper?', 'go-deeper']]],
  ])('%s', (html, expected) => {
    expect(headings(html)).toEqual(expected);
  });

  it('lets a rule end a section', () => {
    const found = asOutline('<h2>Quote of the Week</h2><p>a</p><hr><p>b</p>');
    expect(sectionsOf(found, 'quote').map(({ body }) => body.map((at) => textAt(found, at)))).toEqual([
      ['a'],
    ]);
  });

  it('takes a bold line under a book heading for the book', () => {
    expect(headings('<h2>Book of the Week</h2><p><b>Being Mortal</b></p>')).toHaveLength(1);
  });

  it('ends a part where the letter looks ahead or says goodbye', () => {
    const found = asOutline('<h2>Book of the Week</h2><p>A</p><p>Prose.</p><p>Next week, nails.</p><p>x</p>');
    const [section] = sectionsOf(found, 'book');
    expect(withoutClosing(found, section?.body ?? [], 1).map((at) => textAt(found, at))).toEqual([
      'A',
      'Prose.',
    ]);
  });
});
