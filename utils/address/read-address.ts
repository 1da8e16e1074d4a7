import type { AddressFault } from './types.ts';
import { withoutCredentials } from './without-credentials.ts';

/** Longer ones are no addresses that a server would take (https://www.rfc-editor.org/rfc/rfc9110#section-4.1-5 asks for 8,000). */
const longest = 4000;

const failed = (why: AddressFault, shown: string) => ({ ok: false as const, why, shown });

type AddressReading =
  | {
      ok: true;
      /** http or https, as `URL` writes it. */
      url: string;
      /** The text names neither http nor https: https was put before it, and plain http may be meant. */
      isGuessed: boolean;
    }
  | {
      ok: false;
      why: AddressFault;
      /** The text as it may be shown: a name and a password left out. */
      shown: string;
    };

/** `feed:` and its like say "for a reader", not how to get there; http may follow, or nothing. */
const readerScheme =
  /^(?:feeds?|rss|atom|opml):(?:\/\/)?(?=https?:)|^(?:feeds?|rss|atom|opml):\/{0,2}(?=[^/])/i;
const unseen =
  /^[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+|[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+$/g;

/**
 * The one way in which an address that somebody typed, a file lists or a server redirects to becomes one that is asked:
 * `feed:` taken off, `https://` added where no scheme is.
 */
export function readAddress(text: string): AddressReading {
  const written = text.replace(unseen, '');
  if (isMailbox(written)) return failed('mail', written);
  const bare = written.replace(readerScheme, '');
  const hasScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(bare);
  const isWeb = /^https?:/i.test(bare);
  const url = URL.parse(hasScheme || isWeb ? bare : `https://${bare.replace(/^\/\//, '')}`);
  const shown = written.replace(/(^|\/\/)[^/?#\s]*@/g, '$1');
  if (!url || !/^https?:$/.test(url.protocol)) return failed('no-address', shown);
  if (url.username || url.password) return failed('credentials', withoutCredentials(url.href));
  return isHost(url.hostname, hasScheme || isWeb) && url.href.length <= longest
    ? { ok: true, url: url.href, isGuessed: !hasScheme && !isWeb }
    : failed('no-address', shown);
}

/** E-mail newsletters of a reader's own (`newsletter:4837:desk@letters.example`), and addresses of people. */
function isMailbox(text: string): boolean {
  return /^(?:newsletter|mailto):(?!\/\/)/i.test(text) || /^[^\s/:@]+@[^\s/:@]+$/.test(text);
}

/**
 * Chromium takes "https://a b" for an address with the host "a%20b". And "hello" is no address, though "https://hello" is
 * one: a typed word is not meant as the name of a host.
 */
function isHost(hostname: string, isNamed: boolean): boolean {
  if (/[\s%]/.test(hostname)) return false;
  return isNamed || /[.:]/.test(hostname) || hostname === 'localhost';
}
