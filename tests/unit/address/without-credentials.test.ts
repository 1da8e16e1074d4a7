import { expect, it } from 'vitest';
import { withoutCredentials } from '../../../utils/address/without-credentials.ts';

it.each([
  ['https://me:pw@letters.example/a?b#c', 'https://letters.example/a?b#c'],
  ['http://me@letters.example', 'http://letters.example/'],
  // Untouched to the letter where there is nothing to take out.
  ['https://letters.example', 'https://letters.example'],
  ['https://letters.example/@me', 'https://letters.example/@me'],
  ['no address', 'no address'],
])('withoutCredentials of %s is %s', (address, expected) => {
  expect(withoutCredentials(address)).toBe(expected);
});
