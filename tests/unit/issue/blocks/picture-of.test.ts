import { expect, it } from 'vitest';
import { pictureOf } from '../../../../utils/issue/blocks/picture-of.ts';

const src = 'https://a.example/rash.png?w=600';

it.each([
  ['a picture', { src }, src],
  ['one with its size', { src, width: '600', height: '40' }, src],
  ['one as wide as there is room', { src, width: '100%' }, src],
  ['one that counts readers', { src, width: '1', height: '1' }, null],
  ['one that only makes room', { src, width: '600', height: '2px' }, null],
  ['one within the letter', { src: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=' }, null],
  ['a relative one', { src: '/rash.png' }, null],
  ['none', {}, null],
])('pictureOf: %s', (_name, attributes, result) => {
  expect(pictureOf(attributes as Record<string, string>)).toBe(result);
});
