import { describe, expect, it } from 'vitest';
import { diffTokens } from '../../../../../utils/learning/corrections/diff-tokens.ts';
import { settleMoves } from '../../../../../utils/learning/corrections/kinds/settle-moves.ts';
import { commonTable, languageTables } from '../../../../../utils/learning/corrections/tables/all.ts';
import { readTokens } from '../../../../../utils/learning/corrections/tokens/read-tokens.ts';

const table = languageTables.get('en') ?? commonTable;
function left(before: string, after: string) {
  const [one, other] = [readTokens(before, table), readTokens(after, table)];
  const hunks = diffTokens(one, other) ?? [];
  return settleMoves(hunks, { left: one, right: other, names: new Map(), table }).map((hunk) => [
    hunk.before.map(({ printed }) => printed).join(' '),
    hunk.after.map(({ printed }) => printed).join(' '),
  ]);
}

describe('settleMoves', () => {
  it.each([
    ['a run that moved', 'Twice daily, take 10 mg', 'Take 10 mg twice daily', []],
    [
      'a figure within other words',
      'Give it now, say 10 mg of cream',
      'Say 10 mg, then give it now with cream',
      [
        ['', 'Say then'],
        ['say of', 'with'],
      ],
    ],
    ['a change alone', 'Give 5 mg', 'Give 6 mg', [['5 mg', '6 mg']]],
    [
      'two figures that changed places',
      '10 mg for boys, 20 mg for girls',
      '20 mg for boys, 10 mg for girls',
      [
        ['10 mg', '20 mg'],
        ['20 mg', '10 mg'],
      ],
    ],
  ])('leaves of %s what it must', (_name, before, after, expected) => {
    expect(left(before, after)).toEqual(expected);
  });
});
