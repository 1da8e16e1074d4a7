import { describe, expect, it } from 'vitest';
import { checkXml, isFeedRoot } from '../../../../utils/feed/xml/check-xml.ts';
import { parseXml } from '../../../../utils/feed/xml/parse-xml.ts';

const check = (xml: string) => checkXml(xml, parseXml(xml, 'https://a.example/', isFeedRoot));

describe('checkXml', () => {
  it.each([
    ['<rss><channel></channel></rss>', 'feed'],
    ['<?xml version="1.0"?><!-- x --><feed xmlns="http://www.w3.org/2005/Atom"></feed>', 'feed'],
    ['<rdf:RDF><channel/><item/></rdf:RDF>', 'feed'],
    ['<rss><channel><item><title>a &amp; b<br></title></item></channel></rss> trailing', 'feed'],
    ['<rss><channel><item/></channel>', 'feed'],
    ['<rss><channel><item></item>', 'broken'],
    ['<rss><channel><item><title>half</ti', 'broken'],
    ['<rss><channel><item><![CDATA[ </channel></rss>', 'broken'],
    ['<rdf:RDF><channel></channel><item/>', 'broken'],
    ['<?xml version="1.0"?><rs', 'broken'],
    ['<!doctype html><html><body><rss></rss></body></html>', 'not-a-feed'],
    ['<urlset></urlset>', 'not-a-feed'],
    ['Not found', 'not-a-feed'],
    ['', 'not-a-feed'],
  ])('%s', (xml, expected) => {
    expect(check(xml)).toBe(expected);
  });

  it('takes absurd depth for broken', () => {
    const nested = (depth: number) => `<feed>${'<a>'.repeat(depth)}${'</a>'.repeat(depth)}</feed>`;
    expect(check(nested(50))).toBe('feed');
    expect(check(nested(200))).toBe('broken');
  });
});
