/** What the sample newsletter is made of. */

export interface SampleGuide {
  /** A UUID, as in the address of the file. */
  id: string;
  title: string;
  /** Null leaves the card's description empty. */
  description: string | null;
  fileName: string;
  /** Plain text in the Windows-1252 repertoire, which the standard fonts of PDF can show. */
  chapters: readonly { heading: string; text: string }[];
  /** Pixels a side of an uncompressed picture that makes the file large; none when absent. */
  pictureSide?: number;
}

/** One block of an article. `html` is inline HTML; addresses that begin with "/" are those of the newsletter. */
export type SampleBlock =
  | { kind: 'paragraph'; html: string }
  | { kind: 'heading'; level: 1 | 2 | 3 | 4; html: string }
  | { kind: 'list'; ordered: boolean; items: readonly string[] }
  | { kind: 'image'; name: string; alt: string }
  | { kind: 'rule' }
  | { kind: 'quote'; html: string; byline: string }
  | { kind: 'button'; text: string; url: string }
  | { kind: 'guide-card'; guide: SampleGuide }
  | { kind: 'guide-button'; text: string; guide: SampleGuide };

/** What an extractor must find, by the rules of the issue's parts. Addresses that begin with "/" are the newsletter's. */
export interface ExpectedParts {
  sponsor: { name: string; url: string | null } | null;
  lookBack: { text: string; url: string | null } | null;
  learningPoints: readonly string[];
  contents: readonly string[];
  sections: readonly string[];
  guides: readonly ExpectedGuide[];
  goDeeper: { text: string; url: string | null } | null;
  books: readonly { title: string; author: string | null }[];
  quote: { text: string; author: string | null } | null;
  nextIssue: string | null;
  signedBy: string | null;
  summaryMustMention: readonly string[];
  summaryMustNotContain: readonly string[];
}

/** Size and address are the server's: printed on a card, absent from a button (`sizeText: null`). */
interface ExpectedGuide {
  title: string;
  description: string | null;
  fileName: string;
  type: 'PDF';
  sizeText?: null;
}

export interface SampleIssue {
  slug: string;
  title: string;
  subtitle: string | null;
  /** Epoch ms; null as long as the issue is not out. */
  publishedAt: number | null;
  body: readonly SampleBlock[];
  guides: readonly SampleGuide[];
  expected: ExpectedParts;
}

/** What rendering needs of the server. */
export interface RenderContext {
  origin: string;
  /** A link signed now. */
  linkTo(guide: SampleGuide): string;
  /** As a card prints it, e.g. "3.80 MB". */
  sizeText(guide: SampleGuide): string;
}

export interface RecordedRequest {
  /** Epoch ms. */
  at: number;
  method: string;
  /** Without the query, percent-encoded as it came. */
  path: string;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Null as long as nothing was answered. */
  status: number | null;
}

/** An answer in place of the normal one. Without status and body the normal body is used. */
export interface Reply {
  status?: number;
  headers?: Readonly<Record<string, string>>;
  body?: string | Uint8Array;
  delayMs?: number;
  /** Bytes after which the body ends; Content-Length agrees with what is sent. */
  truncateAt?: number;
  /** Never answers. */
  hang?: boolean;
  /** Goes on sending after the body until the other side has enough. */
  endless?: boolean;
}

/** An answer before it is sent. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string | Uint8Array;
}
