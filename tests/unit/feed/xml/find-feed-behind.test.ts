import { describe, expect, it } from 'vitest';
import { findFeedBehind } from '../../../../utils/feed/xml/find-feed-behind.ts';

describe('findFeedBehind', () => {
  it.each([
    ['<b>Notice</b> <rss>1</rss>', '<rss>1</rss>'],
    ['<i>x</i><?xml version="1.0"?><FEED a="b">1</FEED>', '<FEED a="b">1</FEED>'],
    ['<i>x</i><rdf:RDF>1</rdf:RDF><br><b>x</b>', '<rdf:RDF>1</rdf:RDF><br><b>x</b>'],
    ['<svg><rdf:RDF></rdf:RDF></svg><rss>1</rss>', '<rss>1</rss>'],
    ['<!-- <feed></feed> --><feed>1</feed>', '<feed>1</feed>'],
  ])('%s', (text, behind) => {
    expect(findFeedBehind(text)).toBe(behind);
  });

  it.each([
    '<b>Notice</b>',
    '<rss>',
    '</rss><rss>',
    '<feedback>1</feedback>',
    '<pre><rss>1</rss></pre>',
    '<script><rss>1</rss>',
  ])('%s holds none', (text) => {
    expect(findFeedBehind(text)).toBeUndefined();
  });
});
