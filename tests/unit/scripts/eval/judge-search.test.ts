import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judgeSearch, type SearchCases } from '../../../../scripts/eval/judge-search.ts';

const folder = join(import.meta.dirname, '../../../fixtures/search');
const casesIn = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as SearchCases;
const documents = [
  { id: 'a', kind: 'issue', title: 'Itch', text: 'Cold water.' },
  { id: 'b', kind: 'guide', title: 'Cold', text: 'Itch at night.' },
];

describe('judgeSearch', () => {
  it.each([
    ['letters.json', 200],
    ['kinds.json', 60],
    ['names.json', 30],
    ['mixed.json', 160],
    ['near.json', 170],
    ['pairs.json', 130],
  ])('finds all questions of %s right', (file, least) => {
    const cases = casesIn(file);
    expect(cases.queries.length).toBeGreaterThanOrEqual(least);
    expect(judgeSearch(cases)).toEqual([]);
  });

  it('takes lines that Markdown marks as headings for headings', () => {
    const of = (id: string, text: string, publishedAt: string) => ({ id, text, publishedAt });
    const cases = {
      documents: [
        of('a', 'Cold water.\n## Itch\nAt night.', '2024-01-01'),
        of('b', 'Itch. #Itch', '2025-01-01'),
      ],
      queries: [{ q: 'itch', top: ['a'] }],
    };
    expect(judgeSearch(cases)).toEqual([]);
  });

  it.each([
    ['the first of several', { q: 'itch', top: ['a'] }, true],
    ['several in any order', { q: 'itch', top: ['b', 'a'] }, true],
    ['another first', { q: 'itch', top: ['b'] }, false],
    ['one that must not be found', { q: 'itch', top: ['a'], not: ['b'] }, false],
    ['nothing, where nothing is wanted', { q: 'nail', top: [], not: ['a', 'b'] }, true],
  ])('judges %s', (_name, query, isRight) => {
    expect(judgeSearch({ documents, queries: [query] }).length === 0).toBe(isRight);
  });
});
