import { describe, expect, it } from 'vitest';
import { siteHosts, sitePatterns } from '../../../utils/address/site-patterns.ts';

describe('siteHosts', () => {
  it.each([
    ['letters.example', ['letters.example', 'www.letters.example']],
    ['www.letters.example', ['www.letters.example', 'letters.example']],
    ['letters.co.uk', ['letters.co.uk', 'www.letters.co.uk']],
    ['www.news.letters.example', ['www.news.letters.example', 'news.letters.example']],
    // The name of a part of a site has no other.
    ['news.letters.example', ['news.letters.example']],
    ['www.com', ['www.com']],
    ['www.co.uk', ['www.co.uk']],
    ['localhost', ['localhost']],
    ['127.0.0.1', ['127.0.0.1']],
    ['[::1]', ['[::1]']],
  ])('of %s are %j', (hostname, hosts) => {
    expect(siteHosts(hostname)).toEqual(hosts);
  });
});

describe('sitePatterns', () => {
  it('names both schemes, the address’s own first, and no port', () => {
    expect(sitePatterns('http://127.0.0.1:8080/feed')).toEqual(['http://127.0.0.1/*', 'https://127.0.0.1/*']);
    expect(sitePatterns('https://www.a.example/')).toEqual([
      ...['https://www.a.example/*', 'http://www.a.example/*', 'https://a.example/*', 'http://a.example/*'],
    ]);
  });

  it('has none for what is no web address', () => {
    expect(sitePatterns('ftp://a.example')).toEqual([]);
    expect(sitePatterns('a.example')).toEqual([]);
  });
});
