/** Viewers look for the beginning within this many bytes, since some servers put something ahead of it. */
const aheadBytes = 1024;
const signature = '%PDF';

/** So many bytes of a file tell whether it begins as a PDF. */
export const pdfHeadBytes = aheadBytes + signature.length;

/**
 * Where a PDF begins, as viewers take it (PDF 1.7, Appendix H, 3.4.1); undefined where none does.
 *
 * @param head the first `pdfHeadBytes` of a file or more, a character a byte
 */
export function findPdfBegin(head: string): number | undefined {
  const begin = head.indexOf(signature);
  return begin < 0 || begin > aheadBytes ? undefined : begin;
}
