import { cutElement, cutElements } from '../../text/cut-element.ts';
import { plainText } from '../../text/plain-text.ts';

/** What a publisher's page markup adds to its metadata; undefined what is not there. */
interface PublisherPage {
  title: string | undefined;
  subtitle: string | undefined;
  /** Inner HTML of the article; empty for a post that went out by e-mail only. */
  html: string | undefined;
}

/** All that is known of beehiiv's post pages: the web markup (`#web-header`, `#content-blocks`) and the 2026 editor's. */
export function beehiivPage(page: string): PublisherPage {
  const [header = '', blocks, document] = cutElements(page, [
    (_name, { id }) => id === 'web-header',
    (_name, { id }) => id === 'content-blocks',
    (_name, attributes) => (attributes.class ?? '').split(/\s+/).includes('dream-post-content-doc'),
  ]);
  return {
    title: textOf(header, 'h1'),
    subtitle: textOf(header, 'h2'),
    html: blocks?.trim() || (document ?? blocks?.trim()),
  };
}

function textOf(html: string, tag: string): string | undefined {
  return plainText(cutElement(html, (name) => name === tag) ?? '') || undefined;
}
