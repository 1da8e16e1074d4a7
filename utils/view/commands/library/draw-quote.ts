import { directionOf } from '../../../text/direction-of.ts';
import { sourceOfQuote } from '../../sentences/library/source-of-quote.ts';
import type { ShelfRow } from '../../types.ts';
import { downloadFile } from '../download-file.ts';
import { breakLines } from './break-lines.ts';

/** Wide enough for a slide; as high as its text needs. */
const width = 1200;
const padding = 96;
const quoteFont = '44px Georgia, "Times New Roman", serif';
const quoteLine = 62;
const smallFont = '26px system-ui, sans-serif';
const smallLine = 38;

/**
 * Draws a quote, who said it and where it stands as a PNG, and downloads it. Call it in a click.
 *
 * @returns false when the browser made no picture
 */
export async function downloadQuotePicture(
  row: ShelfRow,
  newsletterName: string | undefined,
): Promise<boolean> {
  const file = await drawQuote(row, newsletterName);
  if (!file) return false;
  downloadFile(file, 'quote.png');
  return true;
}

/** Null when the browser made no picture. */
async function drawQuote(row: ShelfRow, newsletterName: string | undefined): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) return null;
  const inner = width - 2 * padding;
  const broken = (text: string, font: string) => {
    context.font = font;
    return breakLines(text, inner, (piece) => context.measureText(piece).width);
  };
  const quote = broken(`“${row.text}”`, quoteFont);
  const about = [
    ...(row.author ? broken(row.author, `600 ${smallFont}`) : []),
    ...broken(sourceOfQuote(row, newsletterName), smallFont),
  ];
  canvas.width = width;
  canvas.height = 2 * padding + quote.length * quoteLine + 32 + about.length * smallLine;

  // A canvas that was resized is blank and has its usual settings again.
  const accent = getComputedStyle(document.documentElement).getPropertyValue('--accent');
  const [light] = /#[0-9a-f]{6}/i.exec(accent) ?? ['#0f5f66'];
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  // The quote's own direction, whatever that of the page is, which a canvas would have else.
  const direction = directionOf(row.text) ?? 'ltr';
  const edge = direction === 'rtl' ? width - padding : padding;
  context.direction = direction;
  context.fillStyle = light;
  context.fillRect(direction === 'rtl' ? width - 12 : 0, 0, 12, canvas.height);
  context.textBaseline = 'top';
  let top = padding;
  const write = (lines: readonly string[], font: string, height: number, colour: string) => {
    context.font = font;
    context.fillStyle = colour;
    for (const line of lines) {
      context.fillText(line, edge, top);
      top += height;
    }
  };
  write(quote, quoteFont, quoteLine, '#1b2426');
  top += 32;
  const authorLines = row.author ? broken(row.author, `600 ${smallFont}`).length : 0;
  write(about.slice(0, authorLines), `600 ${smallFont}`, smallLine, '#1b2426');
  write(about.slice(authorLines), smallFont, smallLine, '#546164');
  return await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
