import { scanMarkup } from '../../text/scan-markup.ts';

/** One subscription in an OPML file. */
export interface OpmlFeed {
  /** As the file names it; null when it does not. */
  title: string | null;
  /** Address of the feed, as written. */
  address: string;
  /** It is a web page that the exporting reader took apart by rules of its own. */
  isPage?: boolean;
  /** The exporting reader did not look at it any more. */
  isOff?: boolean;
}

/**
 * The subscriptions of an OPML file, at whatever depth of folders, in its order.
 *
 * @returns undefined when the text is no OPML or is cut off
 * @see http://opml.org/spec2.opml#subscriptionLists
 */
export function parseOpml(xml: string): OpmlFeed[] | undefined {
  const feeds: OpmlFeed[] = [];
  let root: string | undefined;
  let depth = 0;
  let isClosed = false;
  const isWhole = scanMarkup(
    xml,
    () => ({
      onopentag(name, attributes) {
        root ??= name.toLowerCase();
        depth += 1;
        if (name.toLowerCase() === 'outline') feeds.push(...feedOf(attributes));
        return root === 'opml';
      },
      onclosetag(_name, isImplied) {
        depth -= 1;
        if (depth === 0) isClosed = !isImplied;
      },
    }),
    { xmlMode: true, maxDepth: 50 },
  );
  return isWhole && isClosed && root === 'opml' ? feeds : undefined;
}

/** Attributes' names are written in any case: `xmlUrl`, `xmlurl`, `XMLURL`. */
function feedOf(attributes: Record<string, string>): OpmlFeed[] {
  const named = new Map(
    Object.entries(attributes).map(([name, value]) => [name.toLowerCase(), value.trim()]),
  );
  const address = named.get('xmlurl');
  if (!address) return [];
  const title = named.get('title') || named.get('text') || null;
  return [{ address, title, ...kindOf(named) }];
}

/**
 * FreshRSS calls pages `HTML+XPath` and the like (https://freshrss.github.io/FreshRSS/en/developers/OPML.html); Miniflux
 * marks what is switched off (https://miniflux.app/docs/opml.html).
 */
function kindOf(named: ReadonlyMap<string, string>): Pick<OpmlFeed, 'isPage' | 'isOff'> {
  const isPage = /^html\b|xpath|dotnotation/i.test(named.get('type') ?? '');
  const isOff = [...named].some(
    ([name, value]) => /(?:^|:)disabled$/.test(name) && /^(?:true|1|yes)$/i.test(value),
  );
  return { ...(isPage ? { isPage } : {}), ...(isOff ? { isOff } : {}) };
}
