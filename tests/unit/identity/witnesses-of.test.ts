import { expect, it } from 'vitest';
import { witnessesOf } from '../../../utils/identity/witnesses-of.ts';

it('witnessesOf has what an entry shows, comparable', () => {
  const url = 'https://news.example/p/Acne/';
  expect(witnessesOf({ guid: url, url, title: 'Acne: why?', publishedDay: '2026-03-01' })).toEqual({
    guids: ['/p/acne'],
    urls: ['/p/acne'],
    titles: [{ title: 'acne why', day: '2026-03-01' }],
  });
});

it.each([null, ' '])('has nothing of what is missing or empty', (nothing) => {
  expect(witnessesOf({ guid: nothing, url: nothing, title: nothing ?? '', publishedDay: null })).toEqual({
    guids: [],
    urls: [],
    titles: [],
  });
});

it('keeps the day of an untitled entry and the title of an undated one', () => {
  const bare = { guid: null, url: null };
  expect(witnessesOf({ ...bare, title: '', publishedDay: '2026-03-01' }).titles).toEqual([
    { title: '', day: '2026-03-01' },
  ]);
  expect(witnessesOf({ ...bare, title: 'A', publishedDay: null }).titles).toEqual([
    { title: 'a', day: null },
  ]);
});
