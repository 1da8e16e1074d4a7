import { describe, expect, it } from 'vitest';
import { hasTurnedPrefix } from '../../../../../utils/learning/corrections/kinds/has-turned-prefix.ts';
import { commonTable } from '../../../../../utils/learning/corrections/tables/all.ts';
import { readTokens } from '../../../../../utils/learning/corrections/tokens/read-tokens.ts';

const read = (text: string) => readTokens(text, commonTable);

describe('hasTurnedPrefix', () => {
  it.each([
    ['hyperpigmentation', 'hypopigmentation', true],
    ['Hypotonie', 'Hypertonie', true],
    ['hiperpotasemia', 'hipopotasemia', true],
    ['pre-treatment', 'post-treatment', true],
    ['inpatients', 'outpatients', true],
    ['hypertension', 'hypertrophy', false],
    ['hyper and hypo', 'hypo', false],
    ['include', 'outline', false],
    ['rash', '', false],
  ])('of "%s" and "%s" says %s', (before, after, expected) => {
    expect(hasTurnedPrefix(read(before), read(after))).toBe(expected);
  });
});
