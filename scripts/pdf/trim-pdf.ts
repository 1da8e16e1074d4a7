import type { Plugin } from 'vite';

/** What is cut out of each file of pdfjs-dist, and what stands there instead. */
const cuts: Readonly<Record<string, readonly { from: RegExp; to: string }[]>> = {
  // All that is exported is put into the global scope as well, so that no bundler can leave out what nobody asks for.
  '/pdfjs-dist/build/pdf.mjs': [
    { from: /^globalThis\.pdfjsLib = \{[\s\S]*?^\};$/m, to: '' },
    { from: /^\{\s+globalThis\._pdfjsTestingUtils = \{[\s\S]*?^\}$/m, to: '' },
  ],
  '/pdfjs-dist/build/pdf.worker.mjs': [
    // A dictionary that does not compress, for a filter that no finished standard of PDF has; Firefox has a decoder of its own, which
    // is asked first.
    {
      from: /^let makeBrotliDecode = [\s\S]*?^let BrotliDecode = makeBrotliDecode\(\);$/m,
      to: 'const BrotliDecode = () => { throw new Error("Brotli is not read."); };',
    },
    // Forms in XML, which stay off (`enableXfa: false` in utils/view/commands/open-pdf.ts). Of the rest nothing is reached but by this.
    {
      from: /^class XFAFactory \{[\s\S]*?^\}$/m,
      to: 'class XFAFactory { isValid() { return false; } static getRichTextAsHtml() { return null; } }',
    },
  ],
};

/**
 * Leaves out of the build what pdfjs-dist brings that the words and pictures of guides never need: editing, layers of pages, forms in
 * XML and one decoder. It stops the build where the package is made in another way.
 */
export function trimPdf(): Plugin {
  return {
    name: 'trim-pdf',
    transform(code, id) {
      const trimmed = trimFile(code, id);
      return trimmed === undefined ? undefined : { code: trimmed, map: null };
    },
  };
}

/** A file without it; undefined for one that is no file of pdfjs-dist, or holds nothing of it. */
export function trimFile(code: string, id: string): string | undefined {
  // With a question mark it is a module about the file, such as one that gives its address.
  const file = Object.keys(cuts).find((name) => id.endsWith(name));
  if (file === undefined) return undefined;
  let trimmed = code;
  for (const { from, to } of cuts[file] ?? []) {
    if (!from.test(trimmed)) throw new Error(`${id} is made in another way now: change scripts/pdf.`);
    trimmed = trimmed.replace(from, () => to);
  }
  return trimmed;
}
