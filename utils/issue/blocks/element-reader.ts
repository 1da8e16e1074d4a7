import { roleOf } from '../adapters/role-of.ts';
import type { Role } from '../adapters/types.ts';
import { readStyle, type Style } from './read-style.ts';
import type { Raised } from './write-raised.ts';

/** What holds no text of the letter. */
const silent = new Set([
  ...['style', 'script', 'template', 'noscript', 'head', 'title', 'svg', 'textarea', 'select'],
  ...['nav', 'audio', 'video', 'iframe', 'object', 'dialog', 'annotation'],
]);
const bolds = new Set(['b', 'strong']);
const unstyled = readStyle('');
const italics = new Set(['i', 'em', 'cite']);

/** What an element means for the text in it. */
export interface Element extends Omit<Style, 'isHidden'> {
  name: string;
  role: Role | undefined;
  raised: Raised | undefined;
  /** Whether any of its text's emphasis is its own. */
  isSet: boolean;
}

interface Place {
  inQuote: boolean;
  isAfterImage: boolean;
  /** Where a header is that of the section alone. */
  inSection: boolean;
  /** Within the line that names an author, or within a sentence. */
  isInLine: boolean;
}

/** Tells what elements mean, by their tag, their style and their publisher's class names. */
export class ElementReader {
  /** Class names and styles repeat throughout a letter. */
  #roles = new Map<string, Role | undefined>();
  #styles = new Map<string, Style>();

  read(
    name: string,
    { class: classNames, style = '', hidden }: Record<string, string>,
    place: Place,
  ): Element {
    const set = this.#styleOf(style);
    const isSilent = silent.has(name) || hidden !== undefined || set.isHidden;
    const role = isSilent ? 'drop' : (this.#roleOf(classNames) ?? roleOfTag(name, place));
    // What a style says holds: Google's documents lie in a `b` that is none.
    const bold = set.bold ?? (bolds.has(name) || undefined);
    const italic = set.italic ?? (italics.has(name) || undefined);
    const raised = name === 'sup' || name === 'sub' ? name : undefined;
    const isSet = (bold ?? italic ?? raised) !== undefined;
    return { name, role, isTiny: set.isTiny, bold, italic, raised, isSet };
  }

  #styleOf(style: string): Style {
    const known = style === '' ? unstyled : this.#styles.get(style);
    if (known) return known;
    const read = readStyle(style);
    this.#styles.set(style, read);
    return read;
  }

  #roleOf(classNames: string | undefined): Role | undefined {
    if (!classNames) return undefined;
    if (!this.#roles.has(classNames)) this.#roles.set(classNames, roleOf(classNames));
    return this.#roles.get(classNames);
  }
}

function roleOfTag(name: string, place: Place): Role | undefined {
  // The page's own, or a post's: its title once more.
  if (name === 'header' && !place.inSection) return 'drop';
  if (name === 'figcaption') return place.isAfterImage ? 'drop' : 'byline';
  // Bootstrap sets the author as `blockquote > footer`, HTML's own example as `cite`; in a line `cite` is a work's title.
  const isByline = name === 'footer' || (name === 'cite' && !place.isInLine);
  return place.inQuote && isByline ? 'byline' : undefined;
}
