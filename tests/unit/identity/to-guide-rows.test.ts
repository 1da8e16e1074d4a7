import { expect, it } from 'vitest';
import { toGuideRows } from '../../../utils/identity/to-guide-rows.ts';

const issue = { id: 'home:a', newsletterId: 'home', title: 'Rosacea', publishedAt: 5 };
const file = (title: string, path: string, fileName = 'Guide.pdf') => ({
  ...{ title, description: null, fileName, type: 'PDF' as const, sizeText: null },
  url: `https://files.example${path}`,
});
const [a, b] = [file('A', '/a.pdf?sig=1'), file('B', '/b.pdf?sig=1')];

/** Titles by id. */
const named = (rows: ReturnType<typeof toGuideRows>) =>
  Object.fromEntries(rows.map(({ id, title }) => [id, title]));

it('are offered, of the issue, in its order', () => {
  const rows = toGuideRows(issue, [b, file('C', '/c.pdf', 'Other.pdf')], 7);
  expect(rows).toMatchObject([
    { id: 'home:a#Guide.pdf', position: 0, issueId: 'home:a', newsletterId: 'home', publishedAt: 5 },
    { id: 'home:a#Other.pdf', position: 1, state: 'offered', tryAt: 7, issueTitle: 'Rosacea', version: 0 },
  ]);
});

it('one offered twice is one, and so is one signed anew', () => {
  expect(toGuideRows(issue, [a, { ...a, url: `${a.url}2` }, b], 7)).toMatchObject([
    { title: 'A', position: 0 },
    { title: 'B', position: 1 },
  ]);
});

it('two of one name are told apart by their paths, in whichever order they come', () => {
  const ids = { 'home:a#Guide.pdf': 'A', 'home:a#Guide.pdf#/b.pdf': 'B' };
  expect(named(toGuideRows(issue, [a, b], null))).toEqual(ids);
  expect(named(toGuideRows(issue, [b, a], null))).toEqual(ids);
});

it('one that is there keeps its row when another of its name comes, and when that goes', () => {
  const first = toGuideRows(issue, [b], null);
  const both = toGuideRows(issue, [a, b], null, first);
  expect(named(both)).toEqual({ 'home:a#Guide.pdf': 'B', 'home:a#Guide.pdf#/a.pdf': 'A' });
  expect(named(toGuideRows(issue, [a], null, both))).toEqual({ 'home:a#Guide.pdf#/a.pdf': 'A' });
});

it('one that has moved keeps the row of its name', () => {
  const moved = file('A', '/moved/a.pdf');
  expect(named(toGuideRows(issue, [moved], null, toGuideRows(issue, [a], null)))).toEqual({
    'home:a#Guide.pdf': 'A',
  });
});

it('know of a day without a time that it has none', () => {
  expect(toGuideRows({ ...issue, isDayOnly: true }, [a], null)).toMatchObject([{ isDayOnly: true }]);
  expect(toGuideRows(issue, [a], null)).toMatchObject([{ isDayOnly: false }]);
});
