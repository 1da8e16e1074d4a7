import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fitChunk, nextChunk } from '../../../utils/backup/fit-chunk.ts';
import { chunkSize } from '../../../utils/store/chunk-of.ts';
import { ledgerRow } from './ledger-rows.ts';

it('keeps what fits, those named first, and loses none', () => {
  fc.assert(
    fc.property(fc.nat(150), fc.nat(chunkSize), (count, firstCount) => {
      const rows = Array.from({ length: count }, (_, n) => ledgerRow(n));
      const first = rows.slice(Math.max(0, count - firstCount));
      const { kept, left } = fitChunk(rows, first);
      expect(kept.length).toBe(Math.min(count, chunkSize));
      expect(new Set([...kept, ...left])).toEqual(new Set(rows));
      expect(kept).toEqual(expect.arrayContaining(first));
    }),
    { numRuns: 30 },
  );
});

it('goes on with the next piece of the month', () => {
  expect(nextChunk('2026-10.0')).toBe('2026-10.1');
  expect(nextChunk('2026-10.9')).toBe('2026-10.10');
});
