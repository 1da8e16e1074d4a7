import { decodeReferences } from './decode-references.ts';
import { readTag } from './read-tag.ts';

export interface XmlHandlers {
  /** Name and attributes in lower case. Returning false ends the scan. */
  onopentag(name: string, attributes: Readonly<Record<string, string>>): boolean;
  /** Decoded. One text may come in several pieces. */
  ontext(text: string): void;
  /** The innermost element ends; `isImplied` without an end tag of its own. */
  onclosetag(isImplied: boolean): void;
}

/** Feeds nest ten deep, with XHTML in them thirty. */
const maxDepth = 100;
/** Tags, attributes, and whatever else begins with `<`; more of them no feed has. */
const mostParts = 400_000;

const commentEnd = /--!?>/g;
/** Up to its own end; where that is missing, up to the end of any tag. */
const instruction = /<\?(?:[^<]*?\?>|[^>]*>)/y;
const endName = /\s*[^\s/>]+/y;

/**
 * Goes over a feed's XML as tolerantly as over HTML: names in lower case, so that `pubdate` is as good as `pubDate`; a `<`
 * that opens no tag (`p <0.05`, `a<b</title>`) is text; what is never closed ends with its parent; a stray end tag is
 * passed over. It jumps from one `<` to the next: to look at each character is most of what reading a feed costs.
 *
 * @returns whether the scan went through to the end: it stops where elements nest absurdly or never end
 */
export function scanXml(xml: string, { onopentag, ontext, onclosetag }: XmlHandlers): boolean {
  const open: string[] = [];
  let parts = 0;
  let copied = 0;
  const give = (end: number) => {
    if (end > copied) ontext(decodeReferences(xml.slice(copied, end)));
  };
  const closeTo = (depth: number, isImplied: boolean) => {
    while (open.length > depth) {
      open.pop();
      onclosetag(isImplied || open.length > depth);
    }
  };
  for (let mark = xml.indexOf('<'); mark !== -1; ) {
    parts += 1;
    const next = xml.charAt(mark + 1);
    const ending = next === '/' ? nameOfEnd(xml, mark) : '';
    const tag = next === '/' || next === '!' || next === '?' ? undefined : readTag(xml, mark);
    const end = tag?.end ?? (ending ? endOf(xml, '>', mark) : endOfOther(xml, mark, next));
    if (end !== mark) give(mark);
    // What is cut off within a tag says nothing.
    copied = end === mark ? copied : end;
    if (ending) {
      const depth = open.lastIndexOf(ending);
      if (depth !== -1 && xml.charAt(end - 1) === '>') closeTo(depth, false);
    } else if (xml.startsWith('[CDATA[', mark + 2)) {
      const text = xml.slice(mark + 9, xml.startsWith(']]>', end - 3) ? end - 3 : end);
      if (text !== '') ontext(text);
    } else if (tag && tag.end <= xml.length) {
      parts += tag.count;
      open.push(tag.name);
      if (open.length > maxDepth || parts > mostParts || !onopentag(tag.name, tag.attributes)) return false;
      if (tag.isEmpty) closeTo(open.length - 1, true);
    }
    if (parts > mostParts) return false;
    mark = xml.indexOf('<', Math.max(end, mark + 1));
  }
  give(xml.length);
  closeTo(0, true);
  return true;
}

/** Where a comment, CDATA or an instruction ends: the end of the text if it never does, `mark` if it is none. */
function endOfOther(xml: string, mark: number, next: string): number {
  if (next === '?') {
    instruction.lastIndex = mark;
    return instruction.test(xml) ? instruction.lastIndex : xml.length;
  }
  if (next !== '!') return mark;
  if (xml.startsWith('[CDATA[', mark + 2)) return endOf(xml, ']]>', mark + 9);
  if (!xml.startsWith('--', mark + 2)) return endOf(xml, '>', mark);
  commentEnd.lastIndex = mark + 4;
  return commentEnd.test(xml) ? commentEnd.lastIndex : xml.length;
}

function endOf(xml: string, what: string, from: number): number {
  const at = xml.indexOf(what, from);
  return at === -1 ? xml.length : at + what.length;
}

/** In lower case; empty where none stands behind the slash. */
function nameOfEnd(xml: string, mark: number): string {
  endName.lastIndex = mark + 2;
  return endName.test(xml)
    ? xml
        .slice(mark + 2, endName.lastIndex)
        .trim()
        .toLowerCase()
    : '';
}
