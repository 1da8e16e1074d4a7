/** A piece of text as a PDF paints it, in its units (points). */
export interface PdfItem {
  text: string;
  /** Left edge, and the line it stands on; upwards is more. */
  x: number;
  y: number;
  width: number;
  /** Of the letters. */
  height: number;
  isRightToLeft: boolean;
  /** The painting goes on in another line. */
  endsLine: boolean;
}

interface Line {
  text: string;
  y: number;
  height: number;
}

/**
 * The text of a page: pieces of a line joined with a gap where there is one, words that a hyphen divides at the end of a line
 * made whole, a line break where a paragraph ends. Lines in which the script runs from the right are put in their order by
 * where their pieces stand.
 */
export function joinPdfItems(items: readonly PdfItem[]): string {
  const lines = listLines(items);
  const hyphened = new Set(
    lines.flatMap(({ text }) => text.match(/\p{L}+-\p{L}+/gu) ?? []).map((word) => word.toLowerCase()),
  );
  let joined = '';
  let above: Line | undefined;
  for (const line of lines) {
    if (line.text === '') continue;
    joined = above ? joinLines(joined, line, above, hyphened) : line.text;
    above = line;
  }
  return withoutForms(joined)
    .replace(/\u00AD/g, '')
    .normalize('NFC');
}

function listLines(items: readonly PdfItem[]): Line[] {
  const lines: Line[] = [];
  let pieces: PdfItem[] = [];
  const end = () => {
    if (pieces.length > 0) lines.push(toLine(pieces));
    pieces = [];
  };
  for (const item of items) {
    const last = pieces.at(-1);
    const isElsewhere = last && Math.abs(item.y - last.y) > Math.max(item.height, last.height);
    if (isElsewhere) end();
    if (item.text !== '') pieces.push(item);
    if (item.endsLine) end();
  }
  end();
  return lines;
}

function toLine(pieces: readonly PdfItem[]): Line {
  const ordered = isFromRight(pieces) ? fromRight(pieces) : pieces;
  let text = '';
  let last: PdfItem | undefined;
  for (const piece of ordered) {
    text += last && hasGap(last, piece) ? ` ${piece.text}` : piece.text;
    last = piece;
  }
  const tallest = pieces.reduce((one, other) => (other.height > one.height ? other : one));
  return { text: text.replace(/\s+/g, ' ').trim(), y: tallest.y, height: tallest.height };
}

const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF]/g;
const latin = /[A-Za-z\u00C0-\u024F\u0370-\u052F]/g;

function isFromRight(pieces: readonly PdfItem[]): boolean {
  if (!pieces.some((piece) => piece.isRightToLeft)) return false;
  const text = pieces.map((piece) => piece.text).join('');
  return (text.match(rightToLeft)?.length ?? 0) >= (text.match(latin)?.length ?? 0);
}

/** From the right; words of Latin letters that stand side by side among them keep their own order. */
function fromRight(pieces: readonly PdfItem[]): PdfItem[] {
  const ordered: PdfItem[] = [];
  let words: PdfItem[] = [];
  for (const piece of pieces.toSorted((one, other) => other.x - one.x)) {
    if (piece.text.search(latin) >= 0) words.unshift(piece);
    else {
      ordered.push(...words, piece);
      words = [];
    }
  }
  return [...ordered, ...words];
}

/** Raised and lowered small text stands by itself: `10` and `9` are not `109`. A large first letter is its word's. */
function hasGap(last: PdfItem, next: PdfItem): boolean {
  if (/\s$/.test(last.text) || /^\s/.test(next.text)) return false;
  const height = Math.max(last.height, next.height);
  const [left, right] = last.x <= next.x ? [last, next] : [next, last];
  if (right.x - (left.x + left.width) > 0.15 * height) return true;
  const isInitial = last.height > next.height && /^\p{Lu}$/u.test(last.text) && /^\p{Ll}/u.test(next.text);
  const isResized = Math.min(last.height, next.height) < 0.85 * height;
  return (isResized && !isInitial) || Math.abs(last.y - next.y) > 0.15 * height;
}

/** Longer than any part of a word: the page above it need not be looked at for each line. */
const longestWord = 100;

function joinLines(joined: string, line: Line, above: Line, hyphened: ReadonlySet<string>): string {
  const divided = joined.slice(-longestWord).match(/(\p{L}+)([-\u2010\u00AD])$/u);
  const [, word = '', hyphen] = divided ?? [];
  if (hyphen) {
    const rest = line.text.match(/^\p{Ll}+/u)?.[0];
    // Written so elsewhere on the page, the hyphen is the word's own.
    const isOwn = hyphen !== '\u00AD' && hyphened.has(`${word}-${rest}`.toLowerCase());
    if (rest && !isOwn) return joined.slice(0, -1) + line.text;
    if (/^[\p{L}\p{N}]/u.test(line.text)) return joined + line.text;
  }
  const isParagraph = Math.abs(above.y - line.y) > 1.7 * Math.max(above.height, line.height);
  return `${joined}${isParagraph ? '\n' : ' '}${line.text}`;
}

/** Ligatures and the forms of Arabic letters as the letters they stand for; a raised 9 stays one. */
const withoutForms = (text: string) =>
  text.replace(/[\uFB00-\uFB06\uFB1D-\uFDFF\uFE70-\uFEFC]+/g, (forms) => forms.normalize('NFKC'));
