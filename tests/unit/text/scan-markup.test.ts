import { expect, it } from 'vitest';
import { scanMarkup } from '../../../utils/text/scan-markup.ts';

it('scanMarkup stops at the depth limit', () => {
  let opened = 0;
  const count = () => ({
    onopentag() {
      opened += 1;
      return undefined;
    },
  });
  expect(scanMarkup('<i>'.repeat(100_000), count, { maxDepth: 50 })).toBe(false);
  expect(opened).toBe(50);
  expect(scanMarkup('<i>'.repeat(50), count, { maxDepth: 50 })).toBe(true);
});

it('scanMarkup gives offsets in the whole text, past the first chunk', () => {
  const text = `${'x'.repeat(200_000)}<b>y</b>`;
  let start = 0;
  scanMarkup(
    text,
    (parser) => ({
      onopentag() {
        start = parser.endIndex + 1;
        return undefined;
      },
    }),
    { maxDepth: 5 },
  );
  expect(text.slice(start)).toBe('y</b>');
});

it('scanMarkup stops where tags never end: millions side by side would hold the worker as well', () => {
  let opened = 0;
  const count = () => ({
    onopentag() {
      opened += 1;
      return undefined;
    },
  });
  expect(scanMarkup('<i></i>'.repeat(30_000), count, { maxDepth: 5 })).toBe(true);
  opened = 0;
  expect(scanMarkup('<i/>'.repeat(400_001), count, { maxDepth: 5, xmlMode: true })).toBe(false);
  expect(opened).toBe(400_000);
  opened = 0;
  expect(scanMarkup(`<i ${'a '.repeat(400_001)}/>`, count, { maxDepth: 5, xmlMode: true })).toBe(false);
  expect(opened).toBe(0);
});
