import { describe, expect, it } from 'vitest';
import { diffTokens } from '../../../../utils/learning/corrections/diff-tokens.ts';
import { commonTable, languageTables } from '../../../../utils/learning/corrections/tables/all.ts';
import { readTokens } from '../../../../utils/learning/corrections/tokens/read-tokens.ts';

const en = languageTables.get('en') ?? commonTable;
const hunks = (before: string, after: string) =>
  diffTokens(readTokens(before, en), readTokens(after, en))?.map((hunk) => [
    hunk.before.map(({ printed }) => printed).join(' '),
    hunk.after.map(({ printed }) => printed).join(' '),
    hunk.beforeAt,
    hunk.afterAt,
  ]);

describe('diffTokens', () => {
  it('takes what stands in one place together', () => {
    expect(hunks('Give 5 mg of it now', 'Give 10 mg of it then or later')).toEqual([
      ['5 mg', '10 mg', 1, 1],
      ['now', 'then or later', 4, 4],
    ]);
    expect(hunks('Rest', 'Rest now')).toEqual([['', 'now', 1, 1]]);
  });

  it('makes nothing of words written apart', () => {
    expect(hunks('a non-invasive health care', 'a noninvasive healthcare')).toEqual([]);
    expect(hunks('it is IL 17A', 'it is IL-17A')).toEqual([]);
    expect(hunks('it is TNFα', 'it is TNF-alpha')).toEqual([]);
  });

  it('says nothing of two that have too little in common', () => {
    expect(hunks('a '.repeat(500), 'b '.repeat(500))).toBeUndefined();
  });
});
