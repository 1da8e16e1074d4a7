import { expect, it } from 'vitest';
import { toBase64 } from '../../../utils/text/to-base64.ts';

it.each([0, 1, 2, 3, 8189, 8190, 8191, 20_000])('toBase64: %i bytes are read back as they were', (length) => {
  const bytes = Uint8Array.from({ length }, (_, at) => (at * 7) % 256);
  expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
});
