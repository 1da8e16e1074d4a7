import { describe, expect, it } from 'vitest';
import { tellingKind } from '../../../../../utils/learning/corrections/kinds/telling-kind.ts';
import { commonTable, languageTables } from '../../../../../utils/learning/corrections/tables/all.ts';
import { readTokens } from '../../../../../utils/learning/corrections/tokens/read-tokens.ts';

const table = languageTables.get('en') ?? commonTable;

describe('tellingKind', () => {
  it.each([
    ['Never give dapsone 50 mg.', 'figure'],
    ['Never give dapsone.', 'negation'],
    ['It is dapsone.', 'name'],
    ['It helps.', undefined],
  ])('takes the worst of "%s"', (text, kind) => {
    expect(tellingKind({ tokens: readTokens(text, table), isTitle: false }, table)).toBe(kind);
  });
});
