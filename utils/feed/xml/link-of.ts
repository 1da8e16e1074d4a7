import { cleanUrl } from '../../address/clean-url.ts';
import { childrenOf, textOf, type XmlElement } from './xml-element.ts';

/**
 * The web page a feed or an item links to: RSS writes it as text, Atom as `href`, where `alternate` is meant when no
 * `rel` is given (https://www.rfc-editor.org/rfc/rfc4287#section-4.2.7.2).
 *
 * @param base what a relative address is resolved against where no `xml:base` stands
 */
export function linkOf(element: XmlElement, base: string): string | null {
  const links = childrenOf(element, 'link');
  const withRel = (rel: string | undefined) =>
    links.filter(({ attributes }) => attributes.href?.trim() && attributes.rel?.trim().toLowerCase() === rel);
  const written = links.find((link) => textOf(link) !== '');
  if (written) return cleanUrl(textOf(written), written.base ?? base);
  const alternates = [...withRel('alternate'), ...withRel(undefined)];
  // The same as data, or to print, may stand ahead of the page.
  const isPage = ({ attributes }: XmlElement) => /^\s*$|html/i.test(attributes.type ?? '');
  const related = alternates.find(isPage) ?? alternates[0];
  return related?.attributes.href ? cleanUrl(related.attributes.href, related.base ?? base) : null;
}
