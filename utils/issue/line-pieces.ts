import type { Block, Link, Rich } from './blocks/types.ts';
import { foldSpace } from './canonical-text.ts';

/** A stretch of a canonical line that is set one way. */
export interface Piece {
  text: string;
  bold: boolean;
  italic: boolean;
  /** Where a link leads; null for plain text. */
  url: string | null;
  /** The letter begins a new line behind it. */
  breaks: boolean;
}

const isSpace = (character: string | undefined) => character !== undefined && /\s/.test(character);
/** Characters of the runs that may be missing in the text: it has none that cannot be seen, and marks joined to their letter. */
const mayBeMissing = /[\s\u200b\u200c\u2060\ufeff\u00ad\p{M}]/u;
/** The same between two words, where a mark has no letter to be joined to. */
const isGap = /[\s\u200b\u200c\u2060\ufeff\u00ad]/;

/**
 * A line of the canonical text as it is set: the texts of the pieces, joined, are the canonical line, character for character,
 * so that positions in it are positions in what is shown.
 */
export function linePieces(rich: Rich): Piece[] {
  const text = foldSpace(rich.text);
  const walk = new RunWalk(rich);
  const pieces: Piece[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    const style = walk.take(character);
    const last = pieces.at(-1);
    const isSame =
      last &&
      !last.breaks &&
      last.bold === style.bold &&
      last.italic === style.italic &&
      last.url === style.url;
    if (isSame) {
      last.text += character;
      last.breaks = style.breaks;
    } else pieces.push({ text: character, ...style });
  }
  return pieces;
}

/** The cells of a row, each as it stands in the canonical line: the spaces between them belong to the one before. */
export function cellPieces(row: readonly string[]): string[] {
  const cells = row.map(foldSpace);
  const last = cells.findLastIndex((cell) => cell !== '');
  return cells.map((cell, at) => (cell !== '' && at < last ? `${cell} ` : cell));
}

/** What is set in a line of a block; undefined where it has no emphasis and no links of its own. */
export function richOf(block: Block, line: number): Rich | undefined {
  if (block.kind === 'list') return block.items[line];
  return 'runs' in block ? block : undefined;
}

/** Goes through the runs as the text is read, and says how each of its characters is set. */
class RunWalk {
  #runs: Rich['runs'];
  #links: Link[];
  #run = 0;
  /** In the run, and in all of them. */
  #offset = 0;
  #at = 0;

  constructor({ runs, links }: Rich) {
    this.#runs = runs;
    this.#links = links.filter(({ start, end }) => start !== undefined && end !== undefined && end > start);
  }

  take(character: string): Omit<Piece, 'text'> {
    if (character === ' ') return this.#takeSpace();
    while (this.#next !== undefined && this.#next !== character && mayBeMissing.test(this.#next))
      this.#step();
    const style = this.#style();
    this.#step();
    return style;
  }

  /** One space stands for all white space there is. */
  #takeSpace(): Omit<Piece, 'text'> {
    while (this.#next !== undefined && !isSpace(this.#next) && mayBeMissing.test(this.#next)) this.#step();
    const style = this.#style();
    while (this.#next !== undefined && isGap.test(this.#next)) {
      if (this.#next === '\n') style.breaks = true;
      this.#step();
    }
    return style;
  }

  get #next(): string | undefined {
    while (this.#runs[this.#run] && this.#offset >= (this.#runs[this.#run]?.text.length ?? 0)) {
      this.#run += 1;
      this.#offset = 0;
    }
    return this.#runs[this.#run]?.text.charAt(this.#offset);
  }

  #step(): void {
    if (this.#next === undefined) return;
    this.#offset += 1;
    this.#at += 1;
  }

  #style(): Omit<Piece, 'text'> {
    const isHere = this.#next !== undefined;
    const { bold = false, italic = false } = this.#runs[this.#run] ?? {};
    while (this.#links[0]?.end !== undefined && this.#links[0].end <= this.#at) this.#links.shift();
    const [link] = this.#links;
    const isLink = isHere && link?.start !== undefined && link.start <= this.#at;
    return { bold, italic, url: isLink ? link.url : null, breaks: false };
  }
}
