import { expect, it } from 'vitest';
import { inspectPdf } from '../../../../utils/worker/guides/inspect-pdf.ts';

it.each([
  ['%PDF-1.7\n%âãÏÓ\nstartxref\n12\n%%EOF\n', 'whole'],
  [`%PDF-1.7\n%%EOF\n${'appended by the server '.repeat(20)}`, 'whole'],
  ['%PDF-1.7\n1 0 obj', 'cut-off'],
  [`%PDF-1.7\n%%EOF ${'x'.repeat(5000)}`, 'cut-off'],
  ['<h1>Sign in</h1>', 'not-a-pdf'],
  ['%PD', 'not-a-pdf'],
  ['', 'not-a-pdf'],
])('%j is %s', async (text, expected) => {
  expect(await inspectPdf(new Blob([text]))).toBe(expected);
});
