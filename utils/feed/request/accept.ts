/** What each kind of request can read, as its Accept header says it. */
const feeds = [
  'application/rss+xml',
  'application/atom+xml',
  'application/rdf+xml',
  'application/feed+json',
  'application/xml;q=0.9',
  'text/xml;q=0.9',
];

export const accept = {
  feed: feeds.join(', '),
  list: 'application/xml, text/xml, text/html;q=0.9',
  page: 'text/html, application/xhtml+xml',
  /** An address of which nothing is known yet. */
  any: [...feeds, 'text/html;q=0.8', 'application/xhtml+xml;q=0.8'].join(', '),
} as const;
