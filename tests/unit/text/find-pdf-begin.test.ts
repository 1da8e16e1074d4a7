import { expect, it } from 'vitest';
import { findPdfBegin, pdfHeadBytes } from '../../../utils/text/find-pdf-begin.ts';

it.each([
  ['at once', '%PDF-1.7', 0],
  ['behind as much as may be ahead', `${' '.repeat(1024)}%PDF`, 1024],
  ['farther behind', `${' '.repeat(1025)}%PDF`, undefined],
  ['nowhere', '<html>', undefined],
])('finds where a PDF begins: %s', (_where, head, begin) => {
  expect(findPdfBegin(head)).toBe(begin);
});

it('needs no more of a file than it says', () => {
  expect(findPdfBegin(`${' '.repeat(1024)}%PDF-1.7`.slice(0, pdfHeadBytes))).toBe(1024);
});
