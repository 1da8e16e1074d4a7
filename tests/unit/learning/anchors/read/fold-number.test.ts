import { describe, expect, it } from 'vitest';
import { foldNumber } from '../../../../../utils/learning/anchors/read/fold-number.ts';

describe('foldNumber', () => {
  it.each([
    ['1,204', false, '1204'],
    ['1.204', false, '1.204'],
    ['1.204', true, '1204'],
    ['1,204', true, '1.204'],
    ['1 204', false, '1204'],
    ['1\u202f204,5', true, '1204.5'],
    ["1'204", true, '1204'],
    ['1,204.50', false, '1204.50'],
    ['1.204,50', true, '1204.50'],
    ['1.204.000', false, '1204000'],
    ['0.125', true, '0.125'],
    ['0,125', false, '0.125'],
    ['7,5', false, '7.5'],
    ['18:30', false, '18:30'],
    ['007', false, '007'],
  ])('%s (decimal comma: %s) is %s', (raw, comma, folded) => {
    expect(foldNumber(raw, comma)).toBe(folded);
  });
});
