import { decodeText } from '../../text/decode-text.ts';
import { escapeText } from '../../text/escape-text.ts';
import { textOf, type XmlElement } from './xml-element.ts';

/**
 * HTML an element holds, however it was put there: escaped, as CDATA, as plain text (`type="text"`), as XHTML or in
 * Base64.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4287#section-3.1
 */
export function htmlOf(element: XmlElement | undefined): string {
  if (!element) return '';
  const elements = element.children.filter((child) => typeof child !== 'string');
  const { type = '', mode } = element.attributes;
  const [only] = elements;
  if (only?.name === 'div' && elements.length === 1 && type === 'xhtml') {
    return only.children.map(serialize).join('').trim();
  }
  if (elements.length > 0) return element.children.map(serialize).join('').trim();
  const text = textOf(element);
  // Atom 0.3 says it by mode, Atom 1.0 by a type that is no text.
  if (mode === 'base64' || type === 'application/octet-stream') return decodeBase64(text) ?? text;
  return /^text(\/plain)?$/.test(type) ? escapeText(text) : text;
}

function serialize(child: XmlElement | string): string {
  if (typeof child === 'string') return escapeText(child);
  const { name } = child;
  const attributes = Object.entries(child.attributes)
    .map(([key, value]) => ` ${key}="${escapeText(value).replaceAll('"', '&quot;')}"`)
    .join('');
  const inner = child.children.map(serialize).join('');
  const isVoid = inner === '' && /^(area|br|col|hr|img|input|source|track|wbr)$/.test(name);
  return isVoid ? `<${name}${attributes}>` : `<${name}${attributes}>${inner}</${name}>`;
}

function decodeBase64(text: string): string | undefined {
  try {
    return decodeText(
      Uint8Array.from(atob(text), (character) => character.charCodeAt(0)),
      null,
    );
  } catch {
    return undefined;
  }
}
