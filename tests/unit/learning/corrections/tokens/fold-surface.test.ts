import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldSurface } from '../../../../../utils/learning/corrections/tokens/fold-surface.ts';

describe('foldSurface', () => {
  it('folds letters and marks', () => {
    expect(foldSurface('ÉTÉ — “5\u202fµg” × İ')).toBe('ete - "5 μg" x i');
  });

  it('keeps every character in its place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        expect(foldSurface(text).length).toBe(text.length);
      }),
    );
  });
});
