import { describe, expect, it } from 'vitest';
import { formatBytes } from '../../../../utils/view/sentences/format-bytes.ts';

describe('formatBytes', () => {
  it.each([
    [0, '0 KB'],
    [-1, '0 KB'],
    [13, '0.01 KB'],
    [1023, '1 KB'],
    [1024, '1 KB'],
    [1024 * 1024 - 1, '1 MB'],
    [3_974_103, '3.79 MB'],
    [50 * 1024 * 1024, '50 MB'],
    [3 * 1024 ** 4, '3,072 GB'],
  ])('%i is %s', (bytes, text) => {
    expect(formatBytes(bytes, 'en')).toBe(text);
  });

  it.each([
    ['de', '3,79 MB'],
    ['fr', '3,79\u202FMo'],
    ['ar-u-nu-latn', '3.79 م.ب'],
  ])('is written as in %s', (locale, text) => {
    expect(formatBytes(3_974_103, locale)).toBe(text);
  });
});
