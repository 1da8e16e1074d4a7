import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chunkOf, chunkSize } from '../../../utils/store/chunk-of.ts';

it.each([
  [Date.UTC(2026, 9, 1), 0, '2026-10.0'],
  [Date.UTC(2026, 9, 31, 23, 59, 59, 999), 63, '2026-10.0'],
  [Date.UTC(2026, 10, 1), 64, '2026-11.1'],
  [Date.UTC(1969, 11, 31), 640, '1969-12.10'],
  [Number.MAX_VALUE, 0, '275760-09.0'],
])('%d with %d rows before it: %s', (publishedAt, rows, chunk) => {
  expect(chunkOf(publishedAt, rows)).toBe(chunk);
});

it('puts as many rows into each piece of a month as it holds, and no more', () => {
  fc.assert(
    fc.property(fc.nat(1000), (rows) => {
      const counts = new Map<string, number>();
      for (let row = 0; row < rows; row++) {
        const chunk = chunkOf(0, row);
        counts.set(chunk, (counts.get(chunk) ?? 0) + 1);
      }
      expect(Math.max(0, ...counts.values())).toBeLessThanOrEqual(chunkSize);
      expect(counts.size).toBe(Math.ceil(rows / chunkSize));
    }),
    { numRuns: 20 },
  );
});
