import { escapeText } from '../../text/escape-text.ts';
import type { OpmlFeed } from './parse-opml.ts';

/**
 * An OPML 2.0 file of subscriptions, as other feed readers import it.
 *
 * @param now epoch ms
 * @see http://opml.org/spec2.opml#subscriptionLists
 */
export function writeOpml(title: string, feeds: readonly OpmlFeed[], now: number): string {
  const lines = feeds.map(({ title: name, address }) => {
    const text = escapeAttribute(name ?? address);
    return `    <outline type="rss" text="${text}" title="${text}" xmlUrl="${escapeAttribute(address)}"/>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    '  <head>',
    `    <title>${escapeAttribute(title)}</title>`,
    `    <dateCreated>${new Date(now).toUTCString()}</dateCreated>`,
    '  </head>',
    '  <body>',
    ...lines,
    '  </body>',
    '</opml>',
    '',
  ].join('\n');
}

function escapeAttribute(text: string): string {
  return escapeText(text)
    .replaceAll('"', '&quot;')
    .replace(/[\r\n\t]+/g, ' ');
}
