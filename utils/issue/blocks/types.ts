/** An issue as a row of blocks: what is left of its HTML once only meaning counts. */

export interface Link {
  /** Clean http(s) address. */
  url: string;
  text: string;
  /** The `download` attribute, null when absent or empty. */
  download: string | null;
  /** Where its words stand in the runs of the block it was parsed in, UTF-16 units; `end` is behind the last. */
  start?: number;
  end?: number;
}

/** A stretch of text with its emphasis. */
export interface Run {
  text: string;
  bold: boolean;
  italic: boolean;
}

/** Text with white space folded; lines (`<br>`) are separated by "\n". */
export interface Rich {
  text: string;
  runs: Run[];
  links: Link[];
}

export type Block =
  | ({ kind: 'heading'; level: number } & Rich)
  | ({ kind: 'paragraph' } & Rich)
  /** A line of a quotation; `byline`: the place where its author stands. */
  | ({ kind: 'quote'; byline: boolean } & Rich)
  /** `isOrdered` where the letter numbers its items. */
  | { kind: 'list'; items: Rich[]; isOrdered?: true }
  /** A link alone that the letter shows as a button. */
  | ({ kind: 'button' } & Rich)
  /** Data in rows and columns; tables that only lay out the letter are no blocks. `hasHead`: the first row is headings. */
  | { kind: 'table'; rows: string[][]; hasHead?: true }
  /** `src`: its http(s) address; null for one that shows nothing, as pictures do that count readers. */
  | { kind: 'image'; alt: string; link: string | null; src: string | null }
  /** A publisher's card for a file or another page. */
  | { kind: 'card'; pieces: string[]; title: string; fileName: string | null; link: Link | null }
  | { kind: 'rule' };
