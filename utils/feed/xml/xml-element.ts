/** An element of a feed. */
export interface XmlElement {
  /** Local name in lower case. */
  name: string;
  /** Empty without one. Feeds use the customary prefixes, so no namespace is looked up. */
  prefix: string;
  /** By full name in lower case. */
  attributes: Readonly<Record<string, string>>;
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
  let empty: XmlElement | undefined;
  for (const name of names) {
    for (const isOwn of [true, false]) {
      for (const child of element.children) {
        if (typeof child === 'string' || child.name !== name) continue;
        if ((child.prefix === '' || child.prefix === element.prefix) !== isOwn) continue;
        if (child.children.length > 0) return child;
        empty ??= child;
      }
    }
  }
  return empty;
}

/** All text in an element. */
export function textOf(element: XmlElement | undefined): string {
  if (!element) return '';
  const [only] = element.children;
  if (typeof only === 'string' && element.children.length === 1) return only.trim();
  const parts = element.children.map((child) => (typeof child === 'string' ? child : textOf(child)));
  return parts.join('').trim();
}
