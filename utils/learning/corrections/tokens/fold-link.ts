import { namesReader } from '../../../address/names-reader.ts';

/** Parameters by which networks count who came from where. */
const click = /^(?:fbclid|gclid|dclid|msclkid|igshid|mkt_tok|yclid|twclid|vero_id)=/;

/** An address as the page it leads to: without what follows the reader, `http:` and `https:` as one. */
export function foldLink(address: string): string {
  const bare = address.replace(/^https?:\/\//, '').replace(/^www\./, '');
  const url = URL.parse(`https://${bare}`);
  const [path = '', query] = bare.split(/\?(.*)/s);
  const kept = (query ?? '').split('&').filter((one) => !click.test(one) && !(url && namesReader(one, url)));
  const own = kept.filter(Boolean).join('&');
  return `${path.replace(/\/$/, '')}${own === '' ? '' : `?${own}`}`;
}
