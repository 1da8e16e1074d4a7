import { expect, it } from 'vitest';
import { pictureType } from '../../../../utils/worker/reading/picture-type.ts';

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

it.each([
  ['\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'image/png'],
  ['\xff\xd8\xff\xe0\0\x10JFIF', 'image/jpeg'],
  ['GIF89a', 'image/gif'],
  ['GIF87a', 'image/gif'],
  ['RIFF\x10\0\0\0WEBPVP8 ', 'image/webp'],
  ['\0\0\0\x1cftypavif', 'image/avif'],
  ['RIFF\x10\0\0\0WAVEfmt ', undefined],
  ['ABCD\x10\0\0\0WEBPVP8 ', undefined],
  ['\0\0\0\x1cftypmp42', undefined],
  ['<svg xmlns="http://www.w3.org/2000/svg"/>', undefined],
  ['<!doctype html>', undefined],
  [' \x89PNG\r\n\x1a\n', undefined],
  ['', undefined],
])('pictureType: %j', (text, type) => {
  expect(pictureType(bytes(text))).toBe(type);
});
