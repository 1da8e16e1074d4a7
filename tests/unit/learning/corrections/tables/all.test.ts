import { describe, expect, it } from 'vitest';
import { foldText } from '../../../../../utils/learning/corrections/fold-marks.ts';
import { languageTables } from '../../../../../utils/learning/corrections/tables/all.ts';

describe.each([...languageTables])('the table of %s', (_language, table) => {
  const wordSets = [
    table.articles,
    table.rangeWords,
    table.negations,
    table.functionWords,
    table.fillers,
    table.timesWords,
  ];
  const wordMaps = [
    table.numbers,
    table.weakNumbers,
    table.units,
    table.months,
    table.weekdays,
    table.onces,
    table.adverbs,
    table.momentWords,
    table.scales,
  ];
  const phrases = [
    ...table.comparators,
    ...table.afterComparators,
    ...table.frequencies,
    ...table.everyPhrases,
    ...table.perPhrases,
  ];
  const all = [
    ...wordSets.flatMap((set) => [...set]),
    ...wordMaps.flatMap((map): string[] => [...map.keys()]),
    ...phrases.flatMap(([words]) => words),
    ...table.opposites.flat(),
  ];

  it('is written as texts are folded, without gaps', () => {
    expect(all.filter((word) => word === '' || foldText(word) !== word)).toEqual([]);
  });

  it('has all months and weekdays', () => {
    expect(new Set(table.months.values()).size).toBe(12);
    expect(new Set(table.weekdays.values()).size).toBe(7);
  });

  it('takes no word that denies for one that says nothing', () => {
    expect(
      [...table.negations].filter((word) => table.functionWords.has(word) || table.fillers.has(word)),
    ).toEqual([]);
  });
});
