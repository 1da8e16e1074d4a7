import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { startChecksum } from '../../../../utils/backup/file/checksum.ts';

const pieceBytes = 1 << 20;

/** Node's own, piece by piece. */
function expected(bytes: Uint8Array): string {
  let former = Buffer.alloc(64);
  for (let at = 0; ; at += pieceBytes) {
    const piece = bytes.subarray(at, at + pieceBytes);
    const isLast = piece.length < pieceBytes;
    const hash = createHash('sha256').update(former).update(piece).digest('hex');
    if (isLast) return hash;
    former = Buffer.from(hash);
  }
}

it.each([0, 1, pieceBytes - 1, pieceBytes, pieceBytes + 1, 3 * pieceBytes])(
  'is the same however %i bytes are cut',
  async (size) => {
    const bytes = Uint8Array.from({ length: size }, (_, at) => (at * 31) % 251);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: size }), { maxLength: 6 }), async (cuts) => {
        const checksum = startChecksum();
        const ends = [0, ...cuts.sort((a, b) => a - b), size];
        for (const [at, end] of ends.entries()) await checksum.add(bytes.subarray(ends[at - 1] ?? 0, end));
        expect(await checksum.end()).toBe(expected(bytes));
      }),
      { numRuns: 6 },
    );
  },
);
