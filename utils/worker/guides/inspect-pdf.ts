const signature = '%PDF-';
/** Readers look for the end within the last 1,024 bytes (PDF 1.7, Appendix H, 3.4.4); some servers append more. */
const tailBytes = 4096;

/**
 * Whether a file begins as every PDF does, and ends as a whole one does: an expired link or a login page may answer 200
 * with something else, and a download may be cut off without a word.
 */
export async function inspectPdf(file: Blob): Promise<'whole' | 'cut-off' | 'not-a-pdf'> {
  if ((await file.slice(0, signature.length).text()) !== signature) return 'not-a-pdf';
  const tail = await file.slice(-tailBytes).text();
  return tail.includes('%%EOF') || tail.includes('startxref') ? 'whole' : 'cut-off';
}
