import type { PDFDocumentProxy } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.mjs?worker&url';

export interface OpenPdf {
  /** Rejects for what is no PDF, and once the time is over. */
  document: Promise<PDFDocumentProxy>;
  isLate: () => boolean;
  /** Ends what reads it; never rejects. */
  close: () => Promise<void>;
}

interface PdfOptions {
  /** After so long it is closed, whatever is still being read of it. */
  limitMs: number;
  /** Its words alone are wanted, nothing is painted. */
  isTextOnly: boolean;
}

const textOnly = {
  ...{ useSystemFonts: false, disableFontFace: true },
  ...{ isOffscreenCanvasSupported: false, isImageDecoderSupported: false },
};

/**
 * Opens a PDF for its words or its pictures. The code for it, some 400 kB, is loaded when it is first asked for; a worker of its
 * own reads the file, which runs no script and loads nothing. Close it in any case.
 */
export async function openPdf(bytes: ArrayBuffer, { limitMs, isTextOnly }: PdfOptions): Promise<OpenPdf> {
  const { GlobalWorkerOptions, getDocument } = await import('pdfjs-dist');
  GlobalWorkerOptions.workerSrc = workerUrl;
  const task = getDocument({
    data: new Uint8Array(bytes),
    ...{ useWasm: false, enableXfa: false, verbosity: 0 },
    ...(isTextOnly ? textOnly : {}),
  });
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    void task.destroy();
  }, limitMs);
  return {
    document: task.promise,
    isLate: () => isLate,
    close: async () => {
      clearTimeout(timer);
      await task.destroy().catch(() => undefined);
    },
  };
}
