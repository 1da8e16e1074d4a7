import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress } from '../../../utils/address/read-address.ts';

const urlOf = (text: string) => {
  const read = readAddress(text);
  return read.ok ? read.url : read.why;
};

describe('readAddress', () => {
  it.each([
    ['letters.example', 'https://letters.example/'],
    [' http://letters.example/feed ', 'http://letters.example/feed'],
    ['localhost:8080/feed', 'https://localhost:8080/feed'],
    ['HTTPS://Letters.Example', 'https://letters.example/'],
    ['//letters.example/rss', 'https://letters.example/rss'],
    ['http:letters.example/rss', 'http://letters.example/rss'],
    ['feed:http://letters.example/rss', 'http://letters.example/rss'],
    ['feed://http://letters.example/rss', 'http://letters.example/rss'],
    ['FEED://letters.example/rss', 'https://letters.example/rss'],
    ['feed:letters.example/rss', 'https://letters.example/rss'],
    ['feed:https://letters.example/rss', 'https://letters.example/rss'],
    ['rss://letters.example/rss', 'https://letters.example/rss'],
    ['letters.example/my feed.xml', 'https://letters.example/my%20feed.xml'],
    ['http://home/', 'http://home/'],
    ['\u200bhttps://letters.example/\u200b', 'https://letters.example/'],
    ['https://@letters.example/a', 'https://letters.example/a'],
    ['[::1]:8080/feed', 'https://[::1]:8080/feed'],
  ])('%s is %s', (text, url) => {
    expect(urlOf(text)).toBe(url);
  });

  it.each([
    ['', 'no-address'],
    ['   ', 'no-address'],
    ['hello', 'no-address'],
    ['a b', 'no-address'],
    ['https://a b', 'no-address'],
    ['javascript:alert(1)', 'no-address'],
    ['file:///etc/passwd', 'no-address'],
    ['ftp://x.example', 'no-address'],
    [`https://letters.example/${'é'.repeat(1000)}`, 'no-address'],
    ['https://me:pw@letters.example/feed', 'credentials'],
    ['me:pw@letters.example/feed', 'credentials'],
    ['feed:http://me@letters.example/feed', 'credentials'],
    ['feed://me:pw@letters.example/feed', 'credentials'],
    ['newsletter:4837:desk@letters.example', 'mail'],
    ['mailto:desk@letters.example', 'mail'],
    ['mailto://desk:word@letters.example', 'no-address'],
    ['desk@letters.example', 'mail'],
  ])('"%s" is none: %s', (text, why) => {
    expect(urlOf(text)).toBe(why);
  });

  it('says whether http may be meant', () => {
    const guessed = (text: string) => readAddress(text).ok && readAddress(text);
    expect(guessed('feed://letters.example/rss')).toMatchObject({ isGuessed: true });
    expect(guessed('letters.example/rss')).toMatchObject({ isGuessed: true });
    expect(guessed('https://letters.example/rss')).toMatchObject({ isGuessed: false });
    expect(guessed('feed:http://letters.example/rss')).toMatchObject({ isGuessed: false });
  });

  it('reads what it has read as the same, and never gives or shows a password', () => {
    const part = fc.stringMatching(/^[a-z0-9]{1,8}$/);
    const scheme = fc.constantFrom(
      '',
      'http://',
      'https://',
      'feed://',
      'feed:',
      'feed:http://',
      'feed://https://',
      '//',
      'ftp://',
    );
    const user = fc.constantFrom('', 'reader:Z5word@', 'Z5word@');
    const text = fc.tuple(scheme, user, part, part).map(([a, b, c, d]) => `${a}${b}${c}.example/${d}`);
    fc.assert(
      fc.property(text, (written) => {
        const read = readAddress(written);
        expect(JSON.stringify(read)).not.toMatch(/Z5word/i);
        if (read.ok) expect(readAddress(read.url)).toEqual({ ...read, isGuessed: false });
        else expect(written).toMatch(/@|^ftp|^mailto/);
      }),
    );
  });
});
