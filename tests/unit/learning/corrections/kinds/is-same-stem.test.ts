import { describe, expect, it } from 'vitest';
import { isSameStem } from '../../../../../utils/learning/corrections/kinds/is-same-stem.ts';

describe('isSameStem', () => {
  it.each([
    ['use', 'used', true],
    ['applied', 'applies', true],
    ['itch', 'itching', true],
    ['skin', 'skip', false],
    ['it', 'its', false],
    ['reduce', 'reuse', false],
  ])('of "%s" and "%s" says %s', (one, other, expected) => {
    expect(isSameStem(one, other)).toBe(expected);
    expect(isSameStem(other, one)).toBe(expected);
  });
});
