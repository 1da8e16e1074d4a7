/** An element of a feed. */
export interface XmlElement {
  /** Local name in lower case. */
  name: string;
  /** Empty without one. Feeds use the customary prefixes, so no namespace is looked up. */
  prefix: string;
  /** By full name in lower case. */
  attributes: Record<string, string>;
  /** What `xml:base` of it or its parents says, resolved; null when none of them has one. */
  base: string | null;
  children: Array<XmlElement | string>;
  /** Whether its own end tag was there. */
  isClosed: boolean;
}

/** Children with that local name: those of the element's own vocabulary before `media:title` and its like. */
export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  const found = element.children
    .filter((child) => typeof child !== 'string')
    .filter((child) => child.name === name);
  const isOwn = ({ prefix }: XmlElement) => prefix === '' || prefix === element.prefix;
  return [...found.filter(isOwn), ...found.filter((child) => !isOwn(child))];
}

/** First child with the first of those names that any has; one that says something before an empty one. */
export function childOf(element: XmlElement, ...names: string[]): XmlElement | undefined {
  const found = names.flatMap((name) => childrenOf(element, name));
  return found.find(({ children }) => children.length > 0) ?? found[0];
}

/** All text in an element. */
export function textOf(element: XmlElement | undefined): string {
  if (!element) return '';
  const parts = element.children.map((child) => (typeof child === 'string' ? child : textOf(child)));
  return parts.join('').trim();
}
