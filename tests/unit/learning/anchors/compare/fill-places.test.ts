import { describe, expect, it } from 'vitest';
import { compareVersions } from '../../../../../utils/learning/anchors/compare/compare-versions.ts';

const tell = (before: string, after: string) => {
  const { standings, places } = compareVersions(before, after);
  return standings.map((standing, at) => `${standing} ${places[at]?.join('-') ?? ''}`.trim());
};

describe('fillPlaces', () => {
  it.each([
    [
      'one between its neighbours',
      'A one.\nSend lipids.\nB two.',
      'A one.\nBook a visit.\nB two.',
      ['equal 0-1', 'replaced 1-2', 'equal 2-3'],
    ],
    [
      'one in the place of which nothing stands',
      'A one.\nSend lipids.\nB two.',
      'A one.\nB two.',
      ['equal 0-1', 'gone', 'equal 1-2'],
    ],
    [
      'one for two',
      'A one.\nSend lipids.\nB two.',
      'A one.\nBook a visit. Take care.\nB two.',
      ['equal 0-1', 'replaced 1-3', 'equal 3-4'],
    ],
    [
      'each of as many',
      'A one.\nSend lipids.\nAsk mood.\nB two.',
      'A one.\nBook a visit.\nTake care.\nB two.',
      ['equal 0-1', 'replaced 1-2', 'replaced 2-3', 'equal 3-4'],
    ],
    [
      'a heading by what stands under it',
      'Care\nWash the skin.',
      'Creams\nWash the skin.',
      ['replaced 0-1', 'equal 1-2'],
    ],
    [
      'no section for another',
      'A one.\nCare\nWash the skin.\nLight\nStay in.',
      'A one.\nDiet\nEat an apple.\nLight\nStay in.',
      ['equal 0-1', 'gone', 'gone', 'equal 3-4', 'equal 4-5'],
    ],
    [
      'nothing by an erratum',
      'A one.\nSend lipids.\nB two.',
      'A one.\nErratum: “Send lipids.” is taken out.\nB two.',
      ['equal 0-1', 'gone', 'equal 2-3'],
    ],
  ])('%s', (_name, before, after, standings) => {
    expect(tell(before, after)).toEqual(standings);
  });
});
