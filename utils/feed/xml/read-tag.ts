import { decodeReferences } from './decode-references.ts';

/** A tag that opens an element. */
export interface Tag {
  /** As written but in lower case. */
  name: string;
  /** By name in lower case; the first of a name counts. */
  attributes: Readonly<Record<string, string>>;
  /** `<br/>` */
  isEmpty: boolean;
  /** How many attributes were written. */
  count: number;
  /** Just behind its `>`; past the end of the text where it never comes. */
  end: number;
}

const space = 0x20;
const slash = 0x2f;
const less = 0x3c;
const equals = 0x3d;
const greater = 0x3e;
const none: Readonly<Record<string, string>> = Object.freeze({});

/** What a name begins with; a `<` before anything else is text. */
const isNameStart = (code: number) =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  code === 0x5f ||
  code === 0x3a ||
  code > 0x7f;

/**
 * The tag that a `<` opens.
 *
 * @param mark where the `<` stands
 * @returns undefined where it opens none: `p <0.05`, `a<b</title>`
 */
export function readTag(xml: string, mark: number): Tag | undefined {
  if (!isNameStart(xml.charCodeAt(mark + 1))) return undefined;
  const { length } = xml;
  let at = mark + 2;
  let code = xml.charCodeAt(at);
  while (at < length && code > space && code !== greater && code !== slash && code !== less) {
    at += 1;
    code = xml.charCodeAt(at);
  }
  const name = xml.slice(mark + 1, at).toLowerCase();
  if (code === greater) return { name, attributes: none, isEmpty: false, count: 0, end: at + 1 };
  at = skipSpace(xml, at);
  return xml.charCodeAt(at) === less ? undefined : readAttributes(xml, at, name);
}

/** What stands between a tag's name and its end, quoted or not. */
function readAttributes(xml: string, from: number, name: string): Tag {
  const attributes: Record<string, string> = {};
  let count = 0;
  let isEmpty = false;
  let at = from;
  for (;;) {
    at = skipSpace(xml, at);
    const code = xml.charCodeAt(at);
    if (at >= xml.length) break;
    if (code === greater) return { name, attributes, isEmpty, count, end: at + 1 };
    isEmpty = code === slash;
    if (isEmpty) {
      at += 1;
      continue;
    }
    const nameEnd = endOfName(xml, at);
    const key = xml.slice(at, nameEnd).toLowerCase();
    const mark = skipSpace(xml, nameEnd);
    const hasValue = xml.charCodeAt(mark) === equals;
    const value = hasValue ? readValue(xml, skipSpace(xml, mark + 1)) : { text: '', end: nameEnd };
    if (value.end === -1) break;
    count += 1;
    if (!Object.hasOwn(attributes, key)) attributes[key] = decodeReferences(value.text);
    at = value.end;
  }
  return { name, attributes, isEmpty, count, end: xml.length + 1 };
}

function endOfName(xml: string, from: number): number {
  let at = from + 1;
  for (; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (code <= space || code === equals || code === greater || code === slash) break;
  }
  return at;
}

/** @returns `end` is -1 where a quote is never closed */
function readValue(xml: string, from: number): { text: string; end: number } {
  const quote = xml.charAt(from);
  if (quote === '"' || quote === "'") {
    const end = xml.indexOf(quote, from + 1);
    return { text: xml.slice(from + 1, end), end: end === -1 ? -1 : end + 1 };
  }
  let end = from;
  while (end < xml.length && xml.charCodeAt(end) > space && xml.charCodeAt(end) !== greater) end += 1;
  return { text: xml.slice(from, end), end };
}

function skipSpace(xml: string, from: number): number {
  let at = from;
  while (xml.charCodeAt(at) <= space) at += 1;
  return at;
}
