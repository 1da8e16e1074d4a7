/** Parameters that name a campaign or the reader, whatever address they stand in: of beehiiv, Mailchimp, Kit, HubSpot, Substack. */
const anywhere = /^(?:utm_.*|_bhlid|mc_[ce]id|ck_subscriber_id|_hsenc|_hsmi|isfreemail)$/i;

/**
 * Whether a parameter of an address follows the reader and leads nowhere by itself.
 *
 * Substack's `r` (who recommended the post) and `token` (who opens it) are common names: elsewhere they choose the page
 * (`index.php?r=site/page`) or open the file. They go from a post's own page, which opens without them (`/p/slug`, also on a
 * publisher's own domain), and from Substack's hosts, a token there from nothing but its links to posts.
 *
 * @param parameter as written, `name=value`
 */
export function namesReader(parameter: string, { hostname, pathname }: URL): boolean {
  const [name = '', value = ''] = parameter.split('=');
  if (anywhere.test(name)) return true;
  const isPost = /^\/(?:p\/[^/]+|pub\/[^/]+\/p\/[^/]+)\/?$/.test(pathname);
  const isSubstack = /(?:^|\.)substack\.com$/.test(hostname);
  if (name === 'r') return (isPost || isSubstack) && /^[a-z0-9]{1,10}$/i.test(value);
  return name === 'token' && (isPost || (isSubstack && pathname.startsWith('/app-link/')));
}
