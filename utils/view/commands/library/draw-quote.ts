import { sourceOf } from '../../sentences/library/cite-shelved.ts';
import type { ShelfRow } from '../../types.ts';
import { breakLines } from './break-lines.ts';

/** Wide enough for a slide; as high as its text needs. */
const width = 1200;
const padding = 96;
const quoteFont = '44px Georgia, "Times New Roman", serif';
const quoteLine = 62;
const smallFont = '26px system-ui, sans-serif';
const smallLine = 38;
const keptMs = 60_000;

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
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = 'quote.png';
  link.click();
  // Not at once: Firefox reads the file after the click.
  setTimeout(() => URL.revokeObjectURL(url), keptMs);
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
    ...broken(sourceOf(row, newsletterName), smallFont),
  ];
  canvas.width = width;
  canvas.height = 2 * padding + quote.length * quoteLine + 32 + about.length * smallLine;

  // A canvas that was resized is blank and has its usual settings again.
  const accent = getComputedStyle(document.documentElement).getPropertyValue('--accent');
  const [light] = /#[0-9a-f]{6}/i.exec(accent) ?? ['#0f5f66'];
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = light;
  context.fillRect(0, 0, 12, canvas.height);
  context.textBaseline = 'top';
  let top = padding;
  const write = (lines: readonly string[], font: string, height: number, colour: string) => {
    context.font = font;
    context.fillStyle = colour;
    for (const line of lines) {
      context.fillText(line, padding, top);
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
