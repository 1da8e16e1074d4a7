import { describe, expect, it } from 'vitest';
import { mayPass } from '../../../../../utils/learning/corrections/kinds/may-pass.ts';
import { nameMedicine } from '../../../../../utils/learning/corrections/kinds/name-medicine.ts';
import { commonTable, languageTables } from '../../../../../utils/learning/corrections/tables/all.ts';
import { readTokens } from '../../../../../utils/learning/corrections/tokens/read-tokens.ts';

const table = languageTables.get('en') ?? commonTable;

describe('mayPass', () => {
  it.each([
    ['10 mg', 'before 5 mg', false],
    ['10 mg', 'twice daily', true],
    ['adalimumab', 'to secukinumab', false],
    ['adalimumab', 'at last', true],
    ['15 mg of', 'methotrexate', true],
    ['15 mg of', 'methotrexate and', false],
  ])('of "%s" past "%s" says %s', (moved, passed, expected) => {
    const [one, other] = [readTokens(moved, table), readTokens(passed, table)];
    const names = new Map(
      [...one, ...other].flatMap((token) => {
        const name = nameMedicine(token.printed);
        return name === undefined ? [] : [[token, name] as const];
      }),
    );
    expect(mayPass(one, other, names)).toBe(expected);
  });
});
