import { openPdf } from '../open-pdf.ts';

/** A file that takes longer is shown without a picture. */
const longestMs = 10_000;
/** Twice as wide as it is shown, for screens with two dots a pixel. */
const paintedWidth = 320;

/** The first page of a PDF as a small picture; null where it cannot be painted. */
export async function paintFirstPage(file: Blob): Promise<Blob | null> {
  const pdf = await openPdf(await file.arrayBuffer(), { limitMs: longestMs, isTextOnly: false });
  try {
    const page = await (await pdf.document).getPage(1);
    const { width } = page.getViewport({ scale: 1 });
    const viewport = page.getViewport({ scale: paintedWidth / width });
    const canvas = document.createElement('canvas');
    canvas.width = paintedWidth;
    // A page may be a ribbon: as much of it as a sheet shows.
    canvas.height = Math.max(1, Math.min(Math.round(viewport.height), paintedWidth * 2));
    await page.render({ canvas, viewport }).promise;
    return await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
  } catch {
    return null;
  } finally {
    void pdf.close();
  }
}
