import { describe, expect, it } from 'vitest';
import { pairStatements } from '../../../../utils/learning/corrections/pair-statements.ts';
import { splitStatements } from '../../../../utils/learning/corrections/split-statements.ts';
import { readStatement } from '../../../../utils/learning/corrections/statement.ts';
import { commonTable, languageTables } from '../../../../utils/learning/corrections/tables/all.ts';

const en = languageTables.get('en') ?? commonTable;
const read = (text: string) =>
  splitStatements(text, 0).map((range) => ({
    statement: readStatement(text, range, false, en),
    line: 'one',
  }));
const pair = (before: string, after: string) =>
  pairStatements(read(before), read(after), { left: 10_000 }).map((group) => [
    group.before.map(({ start, end }) => before.slice(start, end)).join('|'),
    group.after.map(({ start, end }) => after.slice(start, end)).join('|'),
  ]);

describe('pairStatements', () => {
  it.each([
    ['equal ones and those that moved', 'Itch first. Sleep next.', 'Sleep next. Itch first.', []],
    ['alike ones', 'Give 5 mg now.', 'Give 6 mg now.', [['Give 5 mg now.', 'Give 6 mg now.']]],
    ['one more', 'Rest well.', 'Rest well. Ask again.', [['', 'Ask again.']]],
    ['one less', 'Rest well. Ask again.', 'Rest well.', [['Ask again.', '']]],
    [
      'two that became one',
      'The rash spares the palms. The soles are red.',
      'The rash spares the palms, and the soles are red.',
      [
        [
          'The rash spares the palms.|The soles are red.',
          'The rash spares the palms, and the soles are red.',
        ],
      ],
    ],
    [
      'one that became two',
      'Side effects are rare; they include burning and stinging.',
      'Side effects are rare. They include burning and stinging.',
      [
        [
          'Side effects are rare; they include burning and stinging.',
          'Side effects are rare.|They include burning and stinging.',
        ],
      ],
    ],
    [
      'others',
      'Keep nails short.',
      'Ask about pets.',
      [
        ['Keep nails short.', ''],
        ['', 'Ask about pets.'],
      ],
    ],
  ])('pairs %s', (_name, before, after, groups) => {
    expect(pair(before, after)).toEqual(groups);
  });
});
