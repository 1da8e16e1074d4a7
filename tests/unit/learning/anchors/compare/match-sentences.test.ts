import { describe, expect, it } from 'vitest';
import { matchSentences } from '../../../../../utils/learning/anchors/compare/match-sentences.ts';
import { draftOf, tellStandings } from '../read-pair.ts';

describe('matchSentences', () => {
  it.each([
    [
      'stays and is edited',
      'Wash it well. Give 5 mg daily.',
      'Wash it well. Give 6 mg daily.',
      ['equal: Wash it well. > Wash it well.', 'alike: Give 5 mg daily. > Give 6 mg daily.'],
    ],
    [
      'changes places',
      'Check the lipids at week eight please. Never give it with other drugs.',
      'Never give it with other drugs. Check the lipids at week eight please.',
      [
        'moved: Check the lipids at week eight please. > Check the lipids at week eight please.',
        'equal: Never give it with other drugs. > Never give it with other drugs.',
      ],
    ],
    [
      'is parted',
      'Raise the dose after four weeks if lips allow.',
      'Raise the dose after four weeks. Do so if lips allow.',
      [
        'alike: Raise the dose after four weeks if lips allow. > Raise the dose after four weeks. Do so if lips allow.',
      ],
    ],
    [
      'is only quoted',
      'Give 5 mg daily.',
      'Correction: it said "Give 5 mg daily."',
      ['gone: Give 5 mg daily. > -'],
    ],
    [
      'is corrected, with a word about it',
      'Give it at 5 mg daily.',
      'Give it at 6 mg daily (an earlier version said 5).',
      ['alike: Give it at 5 mg daily. > Give it at 6 mg daily (an earlier version said 5).'],
    ],
  ])('tells what %s', (_name, before, after, standings) => {
    const draft = draftOf(before, after);
    matchSentences(draft, { before: [0], after: [0] });
    expect(tellStandings(draft)).toEqual(standings);
  });
});
