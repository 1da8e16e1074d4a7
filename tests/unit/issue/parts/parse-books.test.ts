import { describe, expect, it } from 'vitest';
import { parseBooks } from '../../../../utils/issue/parts/parse-books.ts';
import { asOutline } from '../as-outline.ts';

const books = (html: string) => parseBooks(asOutline(html)).value;
const book = { title: 'Being Mortal: Medicine and What Matters', author: 'Atul Gawande' };

describe('parseBooks', () => {
  it.each([
    '<h2>Book Recommendation of the Week</h2><p>“Being Mortal: Medicine and What Matters” by Atul Gawande</p>',
    '<h2>What We’re Reading</h2><p><b>Being Mortal: Medicine and What Matters by Atul Gawande.</b></p>',
    '<h2>Book of the Week</h2><p>Title: Being Mortal: Medicine and What Matters</p><p>Author: Atul Gawande</p>',
    '<h2>Book of the Week</h2><p>📖 <b>Being Mortal: Medicine and What Matters</b></p><p>Author: Atul Gawande</p>',
    '<h2>Book of the Week</h2><p>“Being Mortal: Medicine and What Matters” — by Atul Gawande</p>',
    '<h2>📚 Book Summary: Being Mortal: Medicine and What Matters by Atul Gawande</h2>',
    "<h2>📕 1. Book I'm Reading This Week – Being Mortal: Medicine and What Matters by Atul Gawande</h2>",
    '<h2>Book of the Week</h2><p>This week we chose a book — Being Mortal: Medicine and What Matters by Atul Gawande. It is by far the best. It was loved by Many.</p>',
    '<h2>Book of the Week</h2><p><b>“Being Mortal: Medicine and What Matters,” Atul Gawande</b></p>'.replace(
      ',” Atul',
      '” – Atul',
    ),
  ])('%s', (html) => {
    expect(books(html)).toEqual([book]);
  });

  it('keeps an author’s initials and an unnamed author null', () => {
    expect(books('<h2>Book of the Week</h2><p>Data by Justin J. Leto</p>')[0]?.author).toBe('Justin J. Leto');
    expect(books('<h2>Book of the Week</h2><p>“Being Mortal”</p>')).toEqual([
      { title: 'Being Mortal', author: null },
    ]);
  });

  it('reads a list of books', () => {
    const html = '<h2>What We’re Reading</h2><ul><li>One by Ann Lee</li><li>Two by Bo Kim</li></ul>';
    expect(books(html).map(({ title }) => title)).toEqual(['One', 'Two']);
  });

  it('takes a link alone for a book only under a heading of books', () => {
    const list = '<ul><li><a href="https://a.example/1">How the Lamp Won</a></li></ul>';
    expect(books(`<h2>What We’re Reading</h2>${list}`)).toEqual([]);
    expect(books(`<h2>Books We’re Reading</h2>${list}`)).toHaveLength(1);
  });

  it('reads a catalogue’s line, also where all of it is bold', () => {
    const german = '<p>Die Lampe ist auf der Station, und wir haben sie nicht gesehen.</p><h2>Buchtipp</h2>';
    for (const line of ['Ann Lee: Die Nacht. Verlag, 2012.', '<b>Ann Lee: Die Nacht</b>'])
      expect(books(`${german}<p>${line}</p>`)).toEqual([{ title: 'Die Nacht', author: 'Ann Lee' }]);
  });

  it.each([
    '<p>In “Being Mortal” by Atul Gawande we read of age.</p>',
    '<h2>Book of the Week</h2><p>It was recommended by Dr. Brook.</p>',
    '<h2>Book of the Week</h2><p>No book today.</p>',
  ])('finds none in %s', (html) => {
    expect(books(html)).toEqual([]);
  });
});
