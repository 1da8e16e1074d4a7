/**
 * What every request for a feed or a page says it can read, when an address is tried and at each check: a server that is
 * strict about it must not answer the one and refuse the other. The end lets in what is named wrongly.
 */
export const accept = [
  'application/rss+xml',
  'application/atom+xml',
  'application/rdf+xml',
  'application/feed+json',
  'application/xml;q=0.9',
  'text/xml;q=0.9',
  'text/html;q=0.8',
  'application/xhtml+xml;q=0.8',
  '*/*;q=0.1',
].join(', ');

/** What a request for a file can use: some hosts call every file a stream of bytes. */
export const acceptFile = 'application/pdf, application/octet-stream;q=0.9, */*;q=0.1';
