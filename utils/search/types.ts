/**
 * The search engine's data. It knows nothing of the database, of what is read or unread, of the page: `buildPart` and
 * `mergeParts` make the pieces that are stored, `openIndex` answers from them. Doors: `build-part.ts`, `merge-parts.ts`,
 * `open-index.ts`, `find-snippet.ts` (`findSnippet`), `mark-words.ts` (`markWords`), each named as its function.
 */

type SearchKind = 'issue' | 'guide';

export interface SearchDocument {
  /** Of the index as a whole: an issue and a guide never share one. */
  id: string;
  kind: SearchKind;
  newsletterId: string;
  /** Epoch milliseconds UTC. */
  publishedAt: number;
  title: string;
  headings: readonly string[];
  /**
   * Of an issue its canonical text, in which a line break ends a paragraph; of a guide its pages joined by a form feed
   * (`\f`), in which a line break may stand within a sentence.
   */
  text: string;
  /** What else should be found: summary, quotes, books, the person's note; joined by line breaks. */
  extra: string;
  /** Handed out with each hit as it is given here, and searched by nothing: what a list shows of it. */
  shown: string;
}

/** Where a word stands; the first three in the order of their rank, `extra` ranks as `text`. */
export type SearchField = 'title' | 'heading' | 'text' | 'extra';

export interface SearchOptions {
  /** Hits handed out at most; `total` counts all the same. */
  limit: number;
  kinds?: readonly SearchKind[];
  newsletterIds?: readonly string[];
  /** Published at or after; epoch milliseconds UTC. */
  from?: number;
  /** Published before; epoch milliseconds UTC. */
  to?: number;
  /** Whatever else must hold (unread, saved); asked once for each document that was found. */
  accept?: (id: string) => boolean;
  /** Other spellings and names of medicines are found too. */
  spelling: boolean;
}

export interface SearchHit {
  id: string;
  kind: SearchKind;
  newsletterId: string;
  publishedAt: number;
  /** As the document gave it. */
  shown: string;
  /** The field of the word that stands in the least of them: `title` means that all are in the title. */
  field: SearchField;
  /** Higher is better; of one answer only. */
  score: number;
}

export interface SearchResult {
  /** Best first. */
  hits: SearchHit[];
  total: number;
  /** What was added to the question and is in the index: `acetaminophen`, `edema`. Folded, as they are shown. */
  also: string[];
  /** Entries of the index that were read: what an answer costs, for tests and measurements. */
  read: number;
}

export interface SearchIndex {
  /** Documents that can be found. */
  readonly size: number;
  /** An empty question, or one without words, finds nothing. */
  search(question: string, options: SearchOptions): SearchResult;
}

export interface Snippet {
  text: string;
  /** Ranges in `text`, UTF-16 units, in order, apart from each other. */
  marks: [start: number, end: number][];
  /** Where `text` begins in the whole, UTF-16 units. */
  at: number;
}
