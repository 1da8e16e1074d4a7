import { expect, it } from 'vitest';
import { encodeText } from '../../../../scripts/eval/encode-text.ts';

const declared = (charset: string, text: string) =>
  `<?xml version="1.0" encoding="${charset}"?><a>${text}</a>`;

it.each([
  ['utf-8', 'Кожа €'],
  ['windows-1251', 'Кожа и жизнь'],
  ['ISO-8859-15', 'für 3 €'],
  ['koi8-r', 'Письма'],
  ['shift_jis', '皮膚の手紙'],
  ['gbk', '皮肤的信'],
  ['euc-kr', '피부 편지'],
])('encodeText writes %s as it is read', (charset, text) => {
  const xml = declared(charset, text);
  expect(new TextDecoder(charset, { fatal: true }).decode(encodeText(xml))).toBe(xml);
});

it('encodeText writes UTF-16 with its mark', () => {
  expect([...encodeText(declared('utf-16le', '')).subarray(0, 4)]).toEqual([0xff, 0xfe, 0x3c, 0]);
  expect([...encodeText(declared('utf-16be', '')).subarray(0, 4)]).toEqual([0xfe, 0xff, 0, 0x3c]);
});

it('encodeText writes what declares nothing in UTF-8, and says what a charset lacks', () => {
  expect(encodeText('é')).toEqual(new Uint8Array([0xc3, 0xa9]));
  expect(() => encodeText(declared('windows-1251', '皮'))).toThrow('The charset windows-1251 has no 皮.');
});
