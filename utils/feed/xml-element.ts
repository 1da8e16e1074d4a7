import type { parseFeed } from '@rowanmanning/feed-parser';

/** An element as the feed library hands it out. Its own text accessors decode entities twice; these decode once. */
export type XmlElement = ReturnType<typeof parseFeed>['element'];

/** First child with that local name, one without a prefix before `media:title` and its like. */
export function childOf(element: XmlElement, ...names: string[]): XmlElement | undefined {
  for (const name of names) {
    const found = element.findElementsWithName(name);
    const first = found.find((child) => typeof child.namespace === 'symbol') ?? found[0];
    if (first) return first;
  }
  return undefined;
}

/** HTML an element holds, however it was put there: escaped, as CDATA, as plain text (`type="text"`) or as XHTML. */
export function htmlOf(element: XmlElement | undefined): string {
  if (!element) return '';
  const elements = element.children.filter(isElement);
  const [only] = elements;
  if (only?.name === 'div' && elements.length === 1 && element.getAttribute('type') === 'xhtml') {
    return only.children.map(serialize).join('').trim();
  }
  if (elements.length > 0) return element.children.map(serialize).join('').trim();
  const text = element.textContent.trim();
  return /^text(\/plain)?$/.test(element.getAttribute('type') ?? '') ? escapeText(text) : text;
}

function isElement(child: XmlElement | string): child is XmlElement {
  return typeof child !== 'string' && child.name !== 'unknown';
}

function serialize(child: XmlElement | string): string {
  if (typeof child === 'string') return escapeText(child);
  if (!isElement(child)) return '';
  const attributes = Object.entries(child.attributes)
    .map(([name, value]) => ` ${name}="${escapeText(value).replaceAll('"', '&quot;')}"`)
    .join('');
  const inner = child.children.map(serialize).join('');
  const isVoid = inner === '' && /^(area|br|col|hr|img|input|source|track|wbr)$/.test(child.name);
  return isVoid ? `<${child.name}${attributes}>` : `<${child.name}${attributes}>${inner}</${child.name}>`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
