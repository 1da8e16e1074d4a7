import { fixControls } from './decode-references.ts';
import { scanXml } from './scan-xml.ts';
import type { XmlElement } from './xml-element.ts';

/**
 * XML as a tree, read as tolerantly as HTML: what is never closed ends with its parent, a stray end tag is passed over.
 *
 * @param url what a relative `xml:base` of the root is resolved against
 * @param isWanted by the local name of the root; what is not wanted is not read further
 * @returns the root element; undefined when there is none
 */
export function parseXml(
  xml: string,
  url: string,
  isWanted: (root: string) => boolean = () => true,
): XmlElement | undefined {
  const top = elementOf('', {}, null);
  const open = [top];
  scanXml(fixControls(xml), {
    onopentag(name, attributes) {
      const parent = open.findLast((element) => !isEmptyLink(element)) ?? top;
      const element = elementOf(name, attributes, baseOf(attributes['xml:base'], parent.base, url));
      parent.children.push(element);
      open.push(element);
      return parent !== top || isWanted(element.name);
    },
    ontext(text) {
      const { children } = open.at(-1) ?? top;
      const last = children.length - 1;
      // CDATA comes apart from what stands beside it.
      if (typeof children[last] === 'string') children[last] += text;
      else children.push(text);
    },
    onclosetag(isImplied) {
      const element = open.pop();
      if (element) element.isClosed = !isImplied;
    },
  });
  return top.children.find((child) => typeof child !== 'string');
}

function elementOf(
  name: string,
  attributes: Readonly<Record<string, string>>,
  base: string | null,
): XmlElement {
  const colon = name.lastIndexOf(':');
  return {
    name: name.slice(colon + 1),
    prefix: name.slice(0, Math.max(0, colon)),
    attributes,
    base,
    children: [],
    isClosed: false,
  };
}

/** Atom's links hold nothing. Where their end is forgotten, as HTML allows, they would swallow what follows. */
function isEmptyLink({ name, attributes }: XmlElement): boolean {
  return name === 'link' && attributes.href !== undefined;
}

/** @see https://www.w3.org/TR/xmlbase/#resolution */
function baseOf(given: string | undefined, inherited: string | null, url: string): string | null {
  return given === undefined ? inherited : (URL.parse(given.trim(), inherited ?? url)?.href ?? inherited);
}
