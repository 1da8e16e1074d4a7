/** What an element means, where a publisher's markup says more than the tag. */
export type Role =
  /** A card for a file or for another page. */
  | 'card'
  | 'card-title'
  | 'card-file-name'
  | 'byline'
  /** A quotation that is no `blockquote`. */
  | 'quote'
  | 'button'
  /** A box apart from the text around it, an ad mostly. */
  | 'box'
  /** Not the letter's own text: forms, embeds, other people's posts, footers. */
  | 'drop';

/** The class names of one publisher that mean something, matched whole. */
export type Adapter = ReadonlyArray<readonly [Role, RegExp]>;
