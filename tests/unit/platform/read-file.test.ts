import { expect, it } from 'vitest';
import { readFile } from '../../../utils/platform/read-file.ts';

it('reads a file in the encoding it declares, and UTF-8 where it declares none', async () => {
  const head = [...'<?xml version="1.0" encoding="windows-1251"?><a>'].map((one) => one.charCodeAt(0));
  // "Нос" in windows-1251.
  const file = new Blob([new Uint8Array([...head, 0xcd, 0xee, 0xf1])]);
  expect(await readFile(file)).toContain('<a>Нос');
  expect(await readFile(new Blob(['<a>Нос']))).toBe('<a>Нос');
});
