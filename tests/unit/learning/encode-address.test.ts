import { expect, it } from 'vitest';
import { encodeAddress } from '../../../utils/learning/encode-address.ts';

it.each([
  ['https://x.example/a_b~c?d=%26&e#f', 'https://x.example/a_b~c?d=%26&e#f'],
  [' https://x.example/ü b ', 'https://x.example/%C3%BC%20b'],
  ['https://x.example/{a}\\"<>|^`', 'https://x.example/%7Ba%7D%5C%22%3C%3E%7C%5E%60'],
  ['https://x.example/🩺\uD800', 'https://x.example/%F0%9F%A9%BA%EF%BF%BD'],
  ['a\nb\u00A0c', 'a%0Ab%C2%A0c'],
  ['', ''],
  [null, ''],
])('encodeAddress: %s', (url, encoded) => {
  expect(encodeAddress(url)).toBe(encoded);
});
