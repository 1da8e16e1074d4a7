import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../../utils/feed/parse-feed.ts';
import { rss } from './rss.ts';

describe('parseFeed', () => {
  it('refuses a feed without entries and an answer without text', () => {
    expect(parseFeed(rss(''), 'https://a.example/')).toMatchObject({ ok: false, error: { kind: 'empty' } });
    expect(parseFeed(' \n', 'https://a.example/')).toMatchObject({ ok: false, error: { kind: 'empty' } });
    expect(parseFeed(rss('<item/>'), 'https://a.example/')).toMatchObject({ ok: true });
  });

  const seed = new URL('../../../../shared/seed/feed.xml', import.meta.url);
  it.skipIf(!existsSync(seed))('reads the seed of ../shared (skipped when it is absent)', () => {
    const feed = parseFeed(readFileSync(seed, 'utf8'), 'https://rss.beehiiv.com/feeds/x.xml');
    const entry = feed.ok ? feed.value.entries[0] : undefined;
    const expected = JSON.parse(readFileSync(new URL('expected.json', seed), 'utf8'));
    expect(entry?.source).toMatchObject({
      title: expected.title,
      subtitle: expected.subtitle,
      publication: expected.publication,
      url: expected.url,
      publishedAt: Date.parse(expected.publishedAt),
    });
    expect(entry?.guid).toBe(expected.url);
    expect(entry?.source.html).toMatch(/^<div class='beehiiv'>[\s\S]*<\/div>$/);
  });

  const titleOf = (text: string) => {
    const feed = parseFeed(text, 'https://a.example/');
    return feed.ok ? feed.value.entries[0]?.source.title : feed.error.kind;
  };
  const doctype = (declarations: string) => `<!DOCTYPE rss [${declarations}]>`;
  const item = (title: string) => rss(`<item><title>${title}</title></item>`);

  it.each([
    ['elements that nest without end', rss(`<item>${'<a>'.repeat(2000)}`), 'broken'],
    ['lists that nest without end', '['.repeat(10_000), 'not-a-feed'],
    ['more tags than any feed has', rss('<a/>'.repeat(410_000)), 'broken'],
    [
      'an entity made of others',
      doctype('<!ENTITY a "ha"><!ENTITY b "&a;&a;">') + item('&b;').replace(/^<\?.*?\?>/, ''),
      '&b;',
    ],
    [
      'an entity in a file',
      doctype('<!ENTITY x SYSTEM "x.txt">') + item('&x;').replace(/^<\?.*?\?>/, ''),
      '&x;',
    ],
    ['an address that is a script', rss('<item><title>t</title><link>javascript:0</link></item>'), 't'],
  ])('bears %s', (_name, text, expected) => {
    expect(titleOf(text)).toBe(expected);
  });

  const folder = new URL('../../../../shared/corpus/security/xml/', import.meta.url);
  const wanted: Record<string, RegExp> = {
    'derived-rss-truncated.xml': /^broken$/,
    'derived-html-instead-of-feed.html': /^not-a-feed$/,
    'derived-rss-netscape091-dtd.xml': /must still parse/,
    'derived-rss-5000-items.xml': /^Item \d+$/,
    'derived-rss-js-urls.xml': /^$/,
  };
  const files = existsSync(folder) ? readdirSync(folder) : [];
  it.skipIf(files.length === 0)(
    'survives the hostile documents of ../shared (skipped when they are absent)',
    () => {
      for (const file of files) {
        const found = titleOf(readFileSync(new URL(file, folder), 'utf8'));
        expect(found, file).toMatch(wanted[file] ?? /^/);
      }
    },
  );
});
