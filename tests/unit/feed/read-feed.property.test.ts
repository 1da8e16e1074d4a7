import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFeed } from '../../../utils/feed/read-feed.ts';
import { listFeedLinks } from '../../../utils/feed/site/list-feed-links.ts';
import { decodeText } from '../../../utils/text/decode-text.ts';
import { parseDate } from '../../../utils/text/parse-date.ts';
import { resolveAddresses } from '../../../utils/text/resolve-addresses.ts';
import { rss } from './rss.ts';

const url = 'https://a.example/feed';
const words = [
  ...[
    '<rss>',
    '<channel>',
    '<item>',
    '</item>',
    '<feed xml:base="',
    '<entry>',
    '<title type="xhtml">',
    '</title>',
  ],
  ...[
    '<link href="',
    '<link>',
    '<guid>',
    '<pubDate>',
    '<content mode="base64">',
    '<div>',
    '<![CDATA[',
    ']]>',
    '<!--',
    '-->',
  ],
  ...[
    '<!DOCTYPE rss [',
    '<!ENTITY a "',
    '&a;',
    '&#146;',
    '&#x110000;',
    '&',
    '<',
    '>',
    '"',
    "'",
    '/>',
    '?>',
    '<?xml encoding=',
  ],
  ...[
    '\u0000',
    '\ud800',
    '\ufffd',
    ' ',
    '2025-01-01',
    'javascript:',
    'http://[',
    '</channel></rss>',
    '</feed>',
  ],
];
const markup = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 5 })), { maxLength: 60 });
const texts = fc.oneof(
  fc.string(),
  markup.map((parts) => parts.join('')),
  markup.map((parts) => rss(`<item>${parts.join('')}</item>`)),
  markup.map((parts) => `<feed><entry>${parts.join('')}</entry></feed>`),
  fc.json().map((json) => `{"version":"https://jsonfeed.org/version/1","items":[${json}]}`),
);

describe('reading a feed', () => {
  it('gives whole entries or an error for any text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const feed = readFeed(text, url);
        for (const { guid, source } of feed.ok ? feed.value.entries : []) {
          expect(guid).not.toBe('');
          expect(source.url ?? 'https:').toMatch(/^https?:/);
          expect(source.publishedAt === null || Number.isSafeInteger(source.publishedAt)).toBe(true);
          expect([typeof source.title, typeof source.html]).toEqual(['string', 'string']);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('decodes any bytes, whatever is declared', () => {
    const types = fc.option(fc.oneof(fc.string(), fc.constantFrom('x; charset=utf-16', 'x; charset=gbk')));
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), types, (bytes, type) => {
        expect(typeof readFeed(decodeText(bytes, type), url).ok).toBe('boolean');
      }),
      { numRuns: 1000 },
    );
  });

  it('never takes a feed cut off within its items for a shorter one', () => {
    const whole = rss('<item><title>1</title></item><item><title>2</title></item>');
    const end = whole.indexOf('</channel>');
    fc.assert(
      fc.property(fc.integer({ min: whole.indexOf('<channel>'), max: end }), (length) => {
        expect(readFeed(whole.slice(0, length), url)).toMatchObject({ ok: false, error: { kind: 'broken' } });
      }),
    );
  });
});

it('parseDate gives an instant or null for any text', () => {
  const dateWords = fc.constantFrom(
    '2025',
    '12',
    '31',
    ':',
    '-',
    '/',
    'Jan',
    'Thu,',
    'T',
    'Z',
    '+01:00',
    'EST',
    '.',
    ' ',
    'a/b',
  );
  const dates = fc.oneof(
    fc.string(),
    fc.array(dateWords, { maxLength: 15 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(dates, (text) => {
      const at = parseDate(text);
      expect(at === null || Number.isSafeInteger(at)).toBe(true);
    }),
    { numRuns: 5000 },
  );
});

it('resolveAddresses and listFeedLinks bear any markup; resolving twice changes nothing', () => {
  const parts = fc.constantFrom(
    ...words,
    '<a href=',
    '<img src="',
    'x',
    'rel=alternate type=application/rss+xml',
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 30 }), (pieces) => {
      const html = pieces.join('');
      const once = resolveAddresses(html, url);
      expect(resolveAddresses(once, url)).toBe(once);
      for (const feed of listFeedLinks(html, url).feeds) expect(feed.url).toMatch(/^https?:/);
    }),
    { numRuns: 2000 },
  );
});
