import {
  concatTransformationMatrix,
  drawObject,
  PDFDocument,
  type PDFPage,
  popGraphicsState,
  pushGraphicsState,
  rgb,
  StandardFonts,
} from 'pdf-lib';
import { makeGrain } from './make-grain.ts';
import type { SampleGuide } from './types.ts';

const made = new Map<string, Promise<Uint8Array>>();
const margin = 56;

/** The guide's PDF: a page a chapter, the same bytes at every call. Made once per process. */
export function makeGuidePdf(guide: SampleGuide): Promise<Uint8Array> {
  // One that is published again has other contents under the same id.
  const key = JSON.stringify(guide);
  const known = made.get(key) ?? draw(guide);
  made.set(key, known);
  return known;
}

async function draw(guide: SampleGuide): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  pdf.setTitle(guide.title);
  pdf.setCreationDate(new Date(0));
  const bold = await pdf.embedFont(StandardFonts.HelveticaBold);
  const regular = await pdf.embedFont(StandardFonts.Helvetica);
  for (const [index, { heading, text }] of guide.chapters.entries()) {
    const page = pdf.addPage([595, 842]);
    const { width, height } = page.getSize();
    page.drawRectangle({ x: 0, y: height - 18, width, height: 18, color: rgb(0.06, 0.36, 0.39) });
    // Viewers without Helvetica take a wider font, and the lines must still end on the page.
    const maxWidth = (width - 2 * margin) * 0.8;
    page.drawText(heading, { x: margin, y: height - 110, size: 22, font: bold, maxWidth });
    page.drawText(text, { x: margin, y: height - 190, size: 13, font: regular, maxWidth, lineHeight: 21 });
    page.drawText(`Page ${index + 1} of ${guide.chapters.length}`, {
      x: margin,
      y: 40,
      size: 9,
      font: regular,
    });
    if (guide.pictureSide && index === guide.chapters.length - 1) drawPicture(page, guide.pictureSide);
  }
  return await pdf.save();
}

/** A grainy picture, stored uncompressed so that its size is known: three bytes a pixel. */
function drawPicture(page: PDFPage, side: number): void {
  const { context } = page.doc;
  const picture = context.stream(makeGrain(side), {
    Type: 'XObject',
    Subtype: 'Image',
    Width: side,
    Height: side,
    ColorSpace: 'DeviceRGB',
    BitsPerComponent: 8,
  });
  const name = page.node.newXObject('Grain', context.register(picture));
  page.pushOperators(
    pushGraphicsState(),
    concatTransformationMatrix(240, 0, 0, 240, margin, 120),
    drawObject(name),
    popGraphicsState(),
  );
}
