import { expect, it } from 'vitest';
import { german } from '../../../../utils/issue/patterns/de.ts';
import { english } from '../../../../utils/issue/patterns/en.ts';
import { spanish } from '../../../../utils/issue/patterns/es.ts';
import { mergePatterns } from '../../../../utils/issue/patterns/merge-patterns.ts';

it('says things as both languages do, the first one first', () => {
  const merged = mergePatterns(german, english);
  expect(merged.headings.quote).toEqual([...german.headings.quote, ...english.headings.quote]);
  expect(merged.hints.sponsor).toEqual([...german.hints.sponsor, ...english.hints.sponsor]);
  expect(merged.by).toEqual([...german.by, ...english.by]);
  expect(merged.byIsCommon).toBe(false);
  expect(mergePatterns(spanish, english).byIsCommon).toBe(true);
});

it('leaves the tables as they were', () => {
  const before = english.nextIssue.length;
  mergePatterns(english, german);
  expect(english.nextIssue).toHaveLength(before);
});
