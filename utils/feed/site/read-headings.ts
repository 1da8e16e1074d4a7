import { cutElement, cutElements, type ElementMatcher } from '../../text/cut-element.ts';
import { plainText } from '../../text/plain-text.ts';

/** The largest headings of a page, and what lies around the letter. */
interface PageHeadings {
  /** In the article. */
  own: string[];
  /** Elsewhere: the article's or the site's, nothing tells. */
  loose: string[];
  /** The site's name over it. */
  mastheads: string[];
  /** Inner HTML of what holds the letter; undefined where the page does not say. */
  body: string | undefined;
}

const isMasthead = /(?:^|[\s_-])(?:site|blog|logo|brand|masthead)(?:$|[\s_-])/i;
const named =
  (tag: string): ElementMatcher =>
  (name) =>
    name === tag;

/**
 * Tells a page's own `h1` from its masthead: the article's lies in the article, a masthead in the page's header, under a name
 * that says so, or leads home.
 */
export function readHeadings(html: string): PageHeadings {
  const says = ({ class: classNames = '', id = '' }: Record<string, string>) =>
    isMasthead.test(`${classNames} ${id}`);
  // The body of the letter is looked for in this order.
  const [header, masthead, plain, ...bodies] = cutElements(html, [
    named('header'),
    (name, attributes) => name === 'h1' && says(attributes),
    (name, attributes) => name === 'h1' && !says(attributes),
    ...['article', 'main', 'body'].map(named),
  ]);
  const within = bodies.slice(0, 2).map((inner) => cutElement(inner ?? '', named('h1')));
  const all = [...within, plain].filter((inner) => inner !== undefined);
  const isOfSite = (inner: string) =>
    leadsHome(inner) || inner === masthead || (!within.includes(inner) && (header ?? '').includes(inner));
  const texts = (inners: readonly (string | undefined)[]) => [
    ...new Set(inners.map((inner) => plainText(inner ?? '')).filter((text) => text !== '')),
  ];
  return {
    own: texts(within.filter((inner) => inner !== undefined && !isOfSite(inner))),
    loose: texts(
      [plain].filter((inner) => inner !== undefined && !within.includes(inner) && !isOfSite(inner)),
    ),
    mastheads: texts([masthead, ...all.filter(isOfSite)]),
    body: bodies.find((inner) => inner !== undefined),
  };
}

/** Whether all of a heading is one link to the site's first page. */
function leadsHome(inner: string): boolean {
  const link = /^\s*<a\s[^>]*?href\s*=\s*["']?([^"'\s>]*)/i.exec(inner)?.[1];
  return link !== undefined && /^(?:(?:https?:)?\/\/[^/]+)?\/?(?:index\.\w+|[?#].*)?$/i.test(link);
}
