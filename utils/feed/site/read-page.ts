import { plainText } from '../../text/plain-text.ts';
import { scanMarkup } from '../../text/scan-markup.ts';

export interface PageLink {
  /** The tokens of `rel`, lower case. */
  rel: string[];
  type: string;
  /** Of an anchor: its words. */
  title: string | null;
  href: string;
}

/** Of an anchor's words no more is kept. */
const longestWords = 200;

/** What a page says of itself for machines. */
interface Page {
  /** What relative addresses are resolved against. */
  base: string;
  title: string | null;
  /** First value by lower-case `property`, `name` or `itemprop`, entities decoded. */
  meta: ReadonlyMap<string, string>;
  links: PageLink[];
  /** The page's anchors, in order. */
  anchors: PageLink[];
  /** Texts of the JSON-LD blocks. */
  jsonLd: string[];
  /** Where it sends everybody as soon as it is opened, as written. */
  refresh: string | null;
}

/** Reads a page's metadata, links and anchors in one scan; what is missing is empty. */
export function readPage(html: string, url: string): Page {
  const meta = new Map<string, string>();
  const page: Page = { base: url, title: null, meta, links: [], anchors: [], jsonLd: [], refresh: null };
  let hasBase = false;
  /** Within what is meant for browsers without scripts alone. */
  let isForFew = false;
  let reading: 'title' | 'json' | undefined;
  let text = '';
  let anchor: PageLink | undefined;
  let words = '';
  scanMarkup(
    html,
    () => ({
      onopentag(name, attributes) {
        text = '';
        if (name === 'noscript') isForFew = true;
        if (name === 'meta') addMeta(meta, attributes);
        if (name === 'meta' && !isForFew) page.refresh ??= refreshIn(attributes);
        if (name === 'time' && attributes.datetime) addTime(meta, attributes);
        if (name === 'link') addLink(page.links, attributes);
        if (name === 'a') {
          anchor = addLink(page.anchors, attributes);
          words = '';
        }
        // A picture says what an anchor without words leads to.
        if (name === 'img' && anchor && attributes.alt && words.length < longestWords)
          words += ` ${attributes.alt.slice(0, longestWords)} `;
        // Only the first base counts: https://html.spec.whatwg.org/multipage/semantics.html#the-base-element
        if (name === 'base' && attributes.href && !hasBase) {
          hasBase = true;
          page.base = URL.parse(attributes.href.trim(), url)?.href ?? url;
        }
        if (name === 'title' && page.title === null) reading = 'title';
        if (name === 'script' && /ld\+json/i.test(attributes.type ?? '')) reading = 'json';
        return undefined;
      },
      ontext(part) {
        if (reading) text += part;
        if (anchor && words.length < longestWords) words += part;
      },
      onclosetag(name) {
        if (name === 'noscript') isForFew = false;
        if (reading === 'title' && name === 'title')
          page.title = plainText(text.replaceAll('<', '&lt;')) || null;
        if (reading === 'json' && name === 'script') page.jsonLd.push(text);
        reading = undefined;
        if (name === 'a' && anchor) anchor.title = words.trim() || anchor.title;
        if (name === 'a') anchor = undefined;
      },
    }),
    { maxDepth: 500 },
  );
  return page;
}

function addMeta(
  meta: Map<string, string>,
  { property, name, itemprop, content }: Record<string, string | undefined>,
) {
  const key = (property || name || itemprop)?.trim().toLowerCase();
  const value = content?.trim();
  if (key && value && !meta.has(key)) meta.set(key, value);
}

/** The address of `<meta http-equiv="refresh" content="0; url=/blog/">`; a page that waits longer is read where it is. */
function refreshIn({ 'http-equiv': kind = '', content = '' }: Record<string, string | undefined>) {
  if (!/^\s*refresh\s*$/i.test(kind)) return null;
  const [, address = ''] = /^\s*\d(?:\.\d*)?\s*[;,]\s*(?:url\s*=\s*)?["']?([^"'\s]+)/i.exec(content) ?? [];
  return address || null;
}

/** Where the page's text says when it came out: microdata, and the `pubdate` that HTML had before it. */
function addTime(meta: Map<string, string>, { itemprop, pubdate, datetime }: Record<string, string>) {
  const isPublished = pubdate !== undefined || /^datepublished$/i.test(itemprop?.trim() ?? '');
  if (isPublished) addMeta(meta, { itemprop: 'datepublished', content: datetime });
}

function addLink(
  links: PageLink[],
  { rel, type, title, href, 'aria-label': label }: Record<string, string>,
): PageLink | undefined {
  if (!href?.trim()) return undefined;
  const tokens = (rel ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const link = {
    rel: tokens,
    type: (type ?? '').toLowerCase(),
    title: (title || label)?.trim() || null,
    href: href.trim(),
  };
  links.push(link);
  return link;
}
