import { describe, expect, it } from 'vitest';
import { hasCrossed } from '../../../../../utils/learning/corrections/sections/has-crossed.ts';
import { commonTable, languageTables } from '../../../../../utils/learning/corrections/tables/all.ts';
import { readTokens } from '../../../../../utils/learning/corrections/tokens/read-tokens.ts';

const table = languageTables.get('en') ?? commonTable;

describe('hasCrossed', () => {
  it.each([
    ['Take 5 mg.', 'Advice', 'More advice', true],
    ['Wool and soap.', 'Use these:', 'Avoid these:', true],
    ['Wool and soap.', 'Advice', 'More advice', false],
  ])('asks of "%s" what it holds, and of "%s" and "%s" what they say', (text, from, to, crossed) => {
    expect(hasCrossed({ tokens: readTokens(text, table), isTitle: false }, from, to, table)).toBe(crossed);
  });
});
