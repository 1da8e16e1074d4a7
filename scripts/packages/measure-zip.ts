import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';

export interface ZipSize {
  /** Bytes of the whole file. */
  whole: number;
  /** Bytes of it that are not there for the words and pictures of PDFs, what the zip says of its files included. */
  withoutPdf: number;
}

/** What reads PDFs: files of their own, loaded where a guide is read (`utils/view/commands/open-pdf.ts`). */
const forPdf = /(?:^|\/)pdf[.-]/;

/** How large a package is, with and without what is only there to read PDFs. */
export function measureZip(path: string): ZipSize {
  const bytes = readFileSync(path);
  let pdf = 0;
  unzipSync(bytes, {
    // Told of each file and asked whether to unpack it: none is.
    filter: ({ name, size }) => {
      if (forPdf.test(name)) pdf += size;
      return false;
    },
  });
  return { whole: bytes.length, withoutPdf: bytes.length - pdf };
}
