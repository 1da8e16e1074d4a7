import { describe, expect, it } from 'vitest';
import { joinPdfItems, type PdfItem } from '../../../utils/search/join-pdf-items.ts';

interface Piece extends Partial<PdfItem> {
  text: string;
}

/** Pieces of a line, each of 5 points a letter behind the one before, unless it says where it stands. */
function line(y: number, ...pieces: (string | Piece)[]): PdfItem[] {
  let x = 0;
  const items = pieces.map((piece): PdfItem => {
    const given = typeof piece === 'string' ? { text: piece } : piece;
    const width = given.width ?? given.text.length * 5;
    const item = { x, y, width, height: 10, isRightToLeft: false, endsLine: false, ...given };
    x = item.x + width;
    return item;
  });
  return [...items, { text: '', x, y, width: 0, height: 10, isRightToLeft: false, endsLine: true }];
}

const page = (...lines: (string | PdfItem[])[]) =>
  joinPdfItems(lines.flatMap((one, at) => (typeof one === 'string' ? line(700 - at * 12, one) : one)));

describe('lines', () => {
  it('are joined by a gap, and by a line break where a paragraph ends', () => {
    expect(page('Wash with', 'lukewarm water.')).toBe('Wash with lukewarm water.');
    expect(joinPdfItems([...line(700, 'Title'), ...line(660, 'Text')])).toBe('Title\nText');
  });

  it.each([
    ['Seborrhoeic derma-', 'titis', 'Seborrhoeic dermatitis'],
    ['derma\u2010', 'titis', 'dermatitis'],
    ['derma\u00AD', 'titis', 'dermatitis'],
    ['IL-', '17A', 'IL-17A'],
    ['anti-', 'TNF', 'anti-TNF'],
    ['of 5 -', 'or more', 'of 5 - or more'],
  ])('%s / %s', (above, below, joined) => {
    expect(page(above, below)).toBe(joined);
  });

  it('keep the hyphen of a word that is written with one', () => {
    expect(page('For long-term use. A long-', 'term plan.')).toBe('For long-term use. A long-term plan.');
  });

  it('lose hyphens that are only a hint', () => {
    expect(page('der\u00ADma\u00ADti\u00ADtis')).toBe('dermatitis');
  });
});

describe('pieces of a line', () => {
  it('have a gap where they stand apart', () => {
    expect(page(line(700, 'two', { text: 'words', x: 30 }))).toBe('two words');
    expect(page(line(700, 'one', 'word'))).toBe('oneword');
  });

  it('keep a gap where the size changes', () => {
    expect(page(line(700, '10', { text: '9', height: 6, y: 704 }, '/L'))).toBe('10 9 /L');
    expect(page(line(700, 'rosacea', { text: '1', height: 6, y: 704 }))).toBe('rosacea 1');
  });

  it('but not behind a large first letter', () => {
    expect(page(line(700, { text: 'W', height: 30 }, 'ash'))).toBe('Wash');
  });

  it('stand in the order of their script', () => {
    const fromRight = (text: string, x: number) => ({
      text,
      x,
      width: 10,
      isRightToLeft: /[א-ת]/.test(text),
    });
    const hebrew = line(700, fromRight('2', 0), fromRight('–', 10), fromRight('1', 20), fromRight(' ', 30), {
      ...fromRight('שבועות', 40),
      width: 30,
    });
    expect(page(hebrew)).toBe('שבועות 1–2');
  });

  it('have letters for their forms, and keep what is raised', () => {
    expect(page('\uFB01ne e\uFB03cacy 10\u2079')).toBe('fine efficacy 10\u2079');
    expect(page('\uFEE3\uFEAE\uFEA3\uFE92\uFE8E')).toBe('مرحبا');
  });
});

it('a page without any words is empty', () => {
  expect(joinPdfItems([])).toBe('');
  expect(page(line(700, ' '))).toBe('');
});
