import { expect, it } from 'vitest';
import { isPdf } from '../../../utils/worker/is-pdf.ts';

it.each([
  ['%PDF-1.7\n%âãÏÓ', true],
  ['<h1>Sign in</h1>', false],
  ['%PD', false],
  ['', false],
])('%j: %s', async (start, expected) => {
  expect(await isPdf(new Blob([start]))).toBe(expected);
});
