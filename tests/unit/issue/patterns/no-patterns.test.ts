import { expect, it } from 'vitest';
import { english } from '../../../../utils/issue/patterns/en.ts';
import { noPatterns } from '../../../../utils/issue/patterns/no-patterns.ts';
import { understandIssue } from '../../../../utils/issue/understand-issue.ts';
import { prose } from './prose.ts';

const shapeOf = (table: object): unknown =>
  Object.fromEntries(
    Object.entries(table)
      .map(([key, value]) => [
        key,
        Array.isArray(value) ? [] : typeof value === 'object' ? shapeOf(value) : typeof value,
      ])
      .toSorted(),
  );

it('has all that a table of a language has', () => {
  expect(shapeOf(noPatterns)).toEqual(shapeOf(english));
});

it('lets an issue be understood as far as it goes without words', () => {
  const source = {
    ...{
      title: 'Rosacea',
      subtitle: null,
      publication: 'A letter',
      url: 'https://letters.example/p/rosacea',
    },
    ...{ publishedAt: 5, publishedDay: '2026-10-22', isDayOnly: false, html: prose.en },
  };
  const tables = {
    en: noPatterns,
    es: noPatterns,
    de: noPatterns,
    fr: noPatterns,
    pt: noPatterns,
    unknown: noPatterns,
  };
  const parts = understandIssue(source, { earlier: [], later: [] }, tables);
  expect(parts).toMatchObject({
    title: 'Rosacea',
    sponsor: null,
    nextIssue: null,
    lookBack: null,
    books: [],
  });
});
