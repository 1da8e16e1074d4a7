import { describe, expect, it } from 'vitest';
import { matchLines } from '../../../../../utils/learning/anchors/compare/match-lines.ts';
import { draftOf, tellStandings } from '../read-pair.ts';

const match = (before: string, after: string) => {
  const draft = draftOf(before, after);
  const groups = matchLines(draft);
  return { standings: tellStandings(draft).map((one) => one.split(':')[0]), groups };
};

describe('matchLines', () => {
  it.each([
    [
      'what stays, and the edited between',
      'A one.\nGive it 5 mg now.\nC.',
      'A one.\nGive it 6 mg now.\nC.',
      ['equal', 'gone', 'equal'],
      [{ before: [1], after: [1] }],
    ],
    [
      'lines that changed places',
      'Wash the face.\nDry the face.',
      'Dry the face.\nWash the face.',
      ['moved', 'equal'],
      [],
    ],
    [
      'what only quotes is none',
      'Wash the face.',
      'It used to say:\nWash the face.',
      ['gone'],
      [{ before: [0], after: [1] }],
    ],
    [
      'the edited one beside one that moved',
      'Care\nWash the face daily.\nDoses are given here.\nA.\nB.',
      'Doses are given here.\nA.\nB.\nCare\nWash the face weekly.',
      ['moved', 'gone', 'equal', 'equal', 'equal'],
      [{ before: [1], after: [4] }],
    ],
  ])('%s', (_name, before, after, standings, groups) => {
    const found = match(before, after);
    expect(found.standings).toEqual(standings);
    expect(found.groups).toEqual(groups);
  });
});
