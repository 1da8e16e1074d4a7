import fc from 'fast-check';
import { expect, it } from 'vitest';
import { planMerge } from '../../../utils/derived/plan-merge.ts';

interface Part {
  id: string;
  documents: number;
  kilobytes: number;
}

/** Adds parts one after the other as the index does, and counts how many documents were written. */
function grow(sizes: readonly number[], kilobytesEach: number) {
  let parts: Part[] = [];
  let written = 0;
  for (const [at, documents] of sizes.entries()) {
    const own = { documents, kilobytes: documents * kilobytesEach };
    const taken = planMerge(parts, own);
    expect(taken).toEqual(parts.slice(parts.length - taken.length));
    const merged = taken.reduce((sum, part) => sum + part.documents, documents);
    written += merged;
    parts = parts.slice(0, parts.length - taken.length);
    parts.push({ id: String(at), documents: merged, kilobytes: merged * kilobytesEach });
  }
  return { parts, written };
}

it('leaves few parts, and writes a document as often as the index has doubled', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 300 }), (sizes) => {
      const { parts, written } = grow(sizes, 0);
      const total = sizes.reduce((sum, size) => sum + size, 0);
      expect(parts.reduce((sum, { documents }) => sum + documents, 0)).toBe(total);
      expect(parts.length).toBeLessThanOrEqual(Math.log2(total) + 1);
      expect(written).toBeLessThanOrEqual(total * (2 * Math.log2(total) + 2));
    }),
  );
});

it('leaves large parts alone, whatever comes behind them', () => {
  const { parts } = grow(
    Array.from({ length: 200 }, () => 100),
    1,
  );
  expect(Math.max(...parts.map(({ kilobytes }) => kilobytes))).toBeLessThanOrEqual(6 * 1024);
  expect(parts.length).toBeLessThanOrEqual(16);
});
