import { expect, it } from 'vitest';
import { sha256 } from '../../../utils/text/sha256.ts';

/** https://csrc.nist.gov/csrc/media/projects/cryptographic-standards-and-guidelines/documents/examples/sha256.pdf */
const ofAbc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

it('hashes text and bytes alike', async () => {
  expect(await sha256('abc')).toBe(ofAbc);
  expect(await sha256(new TextEncoder().encode('abc').buffer)).toBe(ofAbc);
});
