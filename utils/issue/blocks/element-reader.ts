import { roleOf } from '../adapters/role-of.ts';
import type { Role } from '../adapters/types.ts';

/** What holds no text of the letter. */
const silent = new Set([
  ...['style', 'script', 'template', 'noscript', 'head', 'title', 'svg', 'textarea', 'select'],
  ...['nav', 'header', 'audio', 'video', 'iframe'],
]);
const bolds = new Set(['b', 'strong']);
const italics = new Set(['i', 'em', 'cite']);
const isBold = /font-weight:\s*(?:bold|[6-9]00)/;
/** What a reader never sees: the preview line of e-mails, mostly. */
const isHidden = /(?:display:\s*none|visibility:\s*hidden|mso-hide:\s*all)/;

/** What an element means for the text in it. */
export interface Element {
  role: Role | undefined;
  bold: boolean;
  italic: boolean;
}

interface Place {
  inQuote: boolean;
  isAfterImage: boolean;
  /** Within the line that names an author, or within a sentence. */
  isInLine: boolean;
}

/** Tells what elements mean, by their tag, their style and their publisher's class names. */
export class ElementReader {
  /** Class names repeat throughout a letter. */
  #roles = new Map<string, Role | undefined>();

  read(
    name: string,
    { class: classNames, style = '', hidden }: Record<string, string>,
    place: Place,
  ): Element {
    const bold = bolds.has(name) || (style !== '' && isBold.test(style));
    const isSilent = silent.has(name) || hidden !== undefined || (style !== '' && isHidden.test(style));
    const role = isSilent ? 'drop' : (this.#roleOf(classNames) ?? roleOfTag(name, place));
    return { role, bold, italic: italics.has(name) };
  }

  #roleOf(classNames: string | undefined): Role | undefined {
    if (!classNames) return undefined;
    if (!this.#roles.has(classNames)) this.#roles.set(classNames, roleOf(classNames));
    return this.#roles.get(classNames);
  }
}

function roleOfTag(name: string, place: Place): Role | undefined {
  if (name === 'figcaption') return place.isAfterImage ? 'drop' : 'byline';
  // Bootstrap sets the author as `blockquote > footer`, HTML's own example as `cite`; in a line `cite` is a work's title.
  const isByline = name === 'footer' || (name === 'cite' && !place.isInLine);
  return place.inQuote && isByline ? 'byline' : undefined;
}
