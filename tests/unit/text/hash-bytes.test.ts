import { expect, it } from 'vitest';
import { hashBytes } from '../../../utils/text/hash-bytes.ts';

it('hashBytes gives the SHA-256', async () => {
  expect(await hashBytes(new TextEncoder().encode('abc'))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});
