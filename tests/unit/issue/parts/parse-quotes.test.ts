import { describe, expect, it } from 'vitest';
import { parseQuotes } from '../../../../utils/issue/parts/parse-quotes.ts';
import { asOutline } from '../as-outline.ts';

const quotes = (html: string) => parseQuotes(asOutline(`<h2>Quote of the Week</h2>${html}`)).value;

describe('parseQuotes', () => {
  it.each([
    ['<p>“Know thyself.”</p><p>-Socrates</p>', 'Socrates'],
    ['<p>“Know thyself.” — Socrates</p>', 'Socrates'],
    ['<p>“Know thyself.”<br>― Socrates, Apology</p>', 'Socrates'],
    ['<blockquote>Know thyself.</blockquote><figcaption>Socrates</figcaption>', 'Socrates'],
    ['<blockquote>“Know thyself.”</blockquote><figcaption></figcaption>', null],
    ['<p>“Know thyself.” – Socrates from “Apology”</p>', 'Socrates'],
    ['<p>“Know thyself.”</p><p>— Mentioned in Apology by Plato</p>', 'Plato'],
    ['<p>“Know thyself.”</p><p>— I can’t find who wrote this</p>', null],
    ['<p>“Know thyself.”</p><p>— Oliver Wendell Holmes, Jr.</p>', 'Oliver Wendell Holmes, Jr.'],
    ['<p>“Know thyself.”</p><p>— Charles de Gaulle</p>', 'Charles de Gaulle'],
    ['<ul><li>“Know thyself.” — Socrates</li></ul>', 'Socrates'],
    ['<p>Know thyself.<br>— Paul Valéry</p>', 'Paul Valéry'],
    ['<p>Know thyself.</p><p>— Paul Valéry</p><p>See you next week!</p><p>— Anna</p>', 'Paul Valéry'],
    [
      '<blockquote><p>Know thyself.</p><footer>— <cite>Paul Valéry</cite></footer></blockquote>',
      'Paul Valéry',
    ],
    [
      '<blockquote>Know thyself.<footer>Paul Valéry in <cite>Cahiers</cite></footer></blockquote>',
      'Paul Valéry',
    ],
    ['<blockquote><p>Know thyself.</p><p>— <cite>Paul Valéry</cite></p></blockquote>', 'Paul Valéry'],
  ])('%s', (html, author) => {
    expect(quotes(html)).toEqual([{ text: 'Know thyself.', author }]);
  });

  it('keeps the marks inside', () => {
    expect(quotes('<p>“She said, ‘I will.’” — Ann Lee</p>')[0]?.text).toBe('She said, ‘I will.’');
  });

  it('keeps the title of a work inside', () => {
    const html =
      '<blockquote><p>In <cite>Cahiers</cite> the self is known.</p></blockquote><p>— Paul Valéry</p>';
    expect(quotes(html)).toEqual([{ text: 'In Cahiers the self is known.', author: 'Paul Valéry' }]);
  });

  it('reads several', () => {
    expect(quotes('<p>“One.” — Ann Lee</p><p>“Two.”</p><p>“Three.” — Bo Kim</p>')).toHaveLength(3);
  });

  it('ends where the letter goes on', () => {
    expect(quotes('<p>“One.” — Ann Lee</p><p>I think of it often.</p><p>“Not this one.”</p>')).toHaveLength(
      1,
    );
  });

  it.each([
    '<p>“Will it scar?”</p>',
    '<blockquote>A pull quote.</blockquote>',
    '<h2>Quote of the Week</h2><blockquote class="twitter-tweet">Wear a hat. — Clinic</blockquote>',
    '<h2>Quote of the Week</h2><p>— Nobody</p>',
    '<h2>Quote of the Week</h2><p>See you next week!</p><p>— Anna</p>',
    '<h2>Quote of the Week</h2><p>See you next week! — Anna</p>',
    '<h2>Quote of the Week</h2><p>That’s all for this week.</p><p>— Anna Berg</p>',
    '<h2>Quote of the Week</h2><p>We have none this time.</p><p>— Anna</p>',
    '<h2>Quote of the Week</h2><p>We have none this time.</p><p>— Anna Berg</p>',
    '<h2>Quote of the Week</h2><p>Share yours with us!</p><p>– The Skin Notes Team</p><h2>Nails</h2>',
  ])('finds none in %s', (html) => {
    expect(parseQuotes(asOutline(html)).value).toEqual([]);
  });
});
