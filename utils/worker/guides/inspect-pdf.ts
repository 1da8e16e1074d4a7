import { findPdfBegin, pdfHeadBytes } from '../../text/find-pdf-begin.ts';

const headBytes = 4096;
const end = '%%EOF';
const pieceBytes = 64 * 1024;

/**
 * Whether a file is what the viewers of the browsers show, and ends as a whole one does: an expired link or a login page may
 * answer 200 with something else, and a download may be cut off without a word. As viewers do, it takes bytes ahead of the
 * beginning and whatever a server has put behind the end.
 */
export async function inspectPdf(file: Blob): Promise<'whole' | 'cut-off' | 'not-a-pdf'> {
  const head = await textOf(file.slice(0, pdfHeadBytes + headBytes));
  const begin = findPdfBegin(head);
  if (begin === undefined) return 'not-a-pdf';
  // Made for reading while it comes: it has an end in its front part, but says how long it is (PDF 1.7, Appendix F, 3.1).
  const length = /\/Linearized\b[^>]*?\/L (\d+)|\/L (\d+)[^>]*?\/Linearized\b/.exec(head);
  if (length && file.size - begin < Number(length[1] ?? length[2])) return 'cut-off';
  const rest = await readAfterEnd(file, begin);
  // Behind an end may come changes, which have an end of their own.
  return rest === undefined || /\d+\s+\d+\s+obj\b/.test(rest) ? 'cut-off' : 'whole';
}

/** The first bytes behind the last end; undefined without one. Reads from the back: padding may be long. */
async function readAfterEnd(file: Blob, begin: number): Promise<string | undefined> {
  for (let to = file.size; to > begin; to -= pieceBytes) {
    const from = Math.max(to - pieceBytes, begin);
    const at = (await textOf(file.slice(from, to + end.length - 1))).lastIndexOf(end);
    if (at >= 0) return await textOf(file.slice(from + at + end.length, from + at + headBytes));
  }
  // Some software leaves the last line out.
  const tail = await textOf(file.slice(Math.max(begin, file.size - headBytes)));
  return /startxref\s+\d+\s*$/.test(tail) ? '' : undefined;
}

/** A character a byte, so that places in the text are places in the file. */
const textOf = async (file: Blob) => new TextDecoder('latin1').decode(await file.arrayBuffer());
