import { describe, expect, it } from 'vitest';
import { changesSense } from '../../../../../utils/learning/corrections/sections/changes-sense.ts';
import { commonTable, languageTables } from '../../../../../utils/learning/corrections/tables/all.ts';

describe('changesSense', () => {
  it.each([
    ['en', 'Adults', 'Children', true],
    ['en', 'Methotrexate', 'Acitretin', true],
    ['en', 'When to use it', 'When not to use it', true],
    ['en', 'Use it in these:', 'Avoid it in these:', true],
    ['en', 'Fact:', 'Myth:', true],
    ['en', 'Week 1', 'Week 2', true],
    ['de', 'Vor der Operation', 'Nach der Operation', true],
    ['es', 'Seguro en:', 'No seguro en:', true],
    ['fr', 'Vrai', 'Faux', true],
    ['en', 'How to use it', 'Using it', false],
    ['en', 'What we know so far', 'What is known so far', false],
  ])('tells in %s whether "%s" and "%s" head the same', (language, before, after, changes) => {
    expect(changesSense(before, after, languageTables.get(language) ?? commonTable)).toBe(changes);
  });
});
