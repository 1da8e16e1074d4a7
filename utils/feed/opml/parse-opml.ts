import { plainText } from '../../text/plain-text.ts';
import { scanMarkup } from '../../text/scan-markup.ts';

/** One subscription in an OPML file. */
export interface OpmlFeed {
  /** As the file names it; null when it does not. */
  title: string | null;
  /** Address of the feed, as written. */
  address: string;
  /** The folders it lies in, from the outermost: `Skin / Hair`; absent where it lies in none. */
  folder?: string;
  /** It is a web page that the exporting reader took apart by rules of its own. */
  isPage?: boolean;
  /** The exporting reader did not look at it any more. */
  isOff?: boolean;
}

const longestFolder = 200;
const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/i;

/**
 * The subscriptions of an OPML file, at whatever depth of folders, in its order.
 *
 * @returns undefined when the text is no OPML or is cut off
 * @see http://opml.org/spec2.opml#subscriptionLists
 */
export function parseOpml(xml: string): OpmlFeed[] | undefined {
  const feeds: OpmlFeed[] = [];
  let root: string | undefined;
  /** Of the outlines that are open: a folder's name, empty for what is none. */
  const folders: string[] = [];
  let depth = 0;
  let isClosed = false;
  const isWhole = scanMarkup(
    xml,
    () => ({
      onopentag(name, attributes) {
        root ??= name.toLowerCase();
        depth += 1;
        if (name.toLowerCase() === 'outline') {
          const folder = folders.filter(Boolean).join(' / ').slice(0, longestFolder);
          const [feed] = feedOf(attributes);
          if (feed) feeds.push(folder ? { ...feed, folder } : feed);
          folders.push(feed ? '' : nameOf(attributes));
        }
        return root === 'opml';
      },
      onclosetag(name, isImplied) {
        depth -= 1;
        if (name.toLowerCase() === 'outline') folders.pop();
        if (depth === 0) isClosed = !isImplied;
      },
    }),
    { xmlMode: true, maxDepth: 50 },
  );
  return isWhole && isClosed && root === 'opml' ? feeds : undefined;
}

/** Attributes' names are written in any case: `xmlUrl`, `xmlurl`, `XMLURL`. */
const byLowerName = (attributes: Record<string, string>) =>
  new Map(Object.entries(attributes).map(([name, value]) => [name.toLowerCase(), value.trim()]));

function nameOf(attributes: Record<string, string>): string {
  const named = byLowerName(attributes);
  const name = named.get('title') || named.get('text') || '';
  // Some readers escape a name twice over; no name is meant to hold a reference.
  return reference.test(name) ? plainText(name.replaceAll('<', '&lt;')) : name;
}

function feedOf(attributes: Record<string, string>): OpmlFeed[] {
  const named = byLowerName(attributes);
  const address = named.get('xmlurl');
  if (!address) return [];
  const title = nameOf(attributes) || null;
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
