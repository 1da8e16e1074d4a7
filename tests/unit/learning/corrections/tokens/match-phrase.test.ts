import { describe, expect, it } from 'vitest';
import { phrases } from '../../../../../utils/learning/corrections/tables/common.ts';
import { matchPhrase } from '../../../../../utils/learning/corrections/tokens/match-phrase.ts';
import { readAtoms } from '../../../../../utils/learning/corrections/tokens/read-atoms.ts';

const all = phrases('>: more than\n>=: no less than, more than or\n<: less');

describe('matchPhrase', () => {
  it.each([
    ['more than 5', { what: '>', length: 2 }],
    ['more than or', { what: '>=', length: 3 }],
    ['less', { what: '<', length: 1 }],
    ['more, than', undefined],
    ['than', undefined],
    ['', undefined],
  ])('finds in "%s" %j', (text, found) => {
    expect(matchPhrase(readAtoms(text), 0, all)).toEqual(found);
  });
});
