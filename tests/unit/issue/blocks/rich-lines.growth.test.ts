import { expect, it } from 'vitest';
import { richLines } from '../../../../utils/issue/blocks/rich-lines.ts';

it('compares no more than 500 lines with 500 links, however many there are', () => {
  let compared = 0;
  const links = Array.from({ length: 3000 }, () => ({
    ...{ url: 'https://a.example/', download: null },
    get text() {
      compared += 1;
      return 'b';
    },
  }));
  const text = 'a\n'.repeat(3000);
  expect(richLines({ text, runs: [{ text, bold: false, italic: false }], links })).toHaveLength(500);
  expect(compared).toBeGreaterThan(0);
  expect(compared).toBeLessThanOrEqual(2 * 500 * 500);
});
