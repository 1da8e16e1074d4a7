import { expect, it } from 'vitest';
import { inspectPdf } from '../../../../utils/worker/guides/inspect-pdf.ts';

const body = '%PDF-1.7\n%âãÏÓ\n1 0 obj\n<</Type/Catalog>>\nendobj\nstartxref\n12\n%%EOF\n';
const changes = '7 0 obj\n<</Type/Page>>\nendobj\n';
const linearized = (length: number) =>
  `%PDF-1.4\n9 0 obj\n<< /Linearized 1 /L ${length} /H [ 655 178 ] /N 1 >>\nendobj\nstartxref\n0\n%%EOF\n`;

it.each([
  ['as written', body, 'whole'],
  ['the longest ahead that is allowed', `${' '.repeat(1024)}${body}`, 'whole'],
  ['a blank line ahead', `\r\n${body}`, 'whole'],
  ['without a last line', '%PDF-1.7\nstartxref\n12\n', 'whole'],
  ['words appended', `${body}${'appended by the server '.repeat(20)}`, 'whole'],
  ['a short padding', `${body}${'\0'.repeat(600)}`, 'whole'],
  ['a long padding', `${body}${'\0'.repeat(5000)}`, 'whole'],
  ['a padding of other bytes', `${body}${'x'.repeat(5000)}`, 'whole'],
  ['a padding longer than a piece', `${body}${' '.repeat(200_000)}`, 'whole'],
  ['changes appended', `${body}${changes}startxref\n90\n%%EOF`, 'whole'],
  [
    'made for reading while it comes',
    `${linearized(300)}${'x'.repeat(300)}\nstartxref\n99\n%%EOF\n`,
    'whole',
  ],
  ['cut off', '%PDF-1.7\n1 0 obj', 'cut-off'],
  ['cut off before its place', '%PDF-1.7\n1 0 obj\nstartxref', 'cut-off'],
  ['its changes cut off', `${body}${changes}`, 'cut-off'],
  ['cut off, with an end in its front part', `${linearized(90_000)}${'x'.repeat(300)}`, 'cut-off'],
  ['too much ahead', `${' '.repeat(1025)}${body}`, 'not-a-pdf'],
  ['a web page', '<h1>Sign in</h1>', 'not-a-pdf'],
  ['three bytes', '%PD', 'not-a-pdf'],
  ['nothing', '', 'not-a-pdf'],
])('%s: %#', async (_name, text, expected) => {
  expect(await inspectPdf(new Blob([text]))).toBe(expected);
});

it.each([1, 2, 3, 4, 5, 6])(
  'finds an end that lies across two pieces, %i bytes in the later one',
  async (bytes) => {
    const padding = '\0'.repeat(64 * 1024 - bytes);
    const text = `%PDF-1.7\nstartxref\n12\n%%EOF${padding}`;
    expect(await inspectPdf(new Blob([text]))).toBe('whole');
  },
);
