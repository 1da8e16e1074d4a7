import { existsSync, readFileSync } from 'node:fs';
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

  const core = new URL('../../../../shared/corpus/security/xml/', import.meta.url);
  it.skipIf(!existsSync(core))(
    'survives the hostile documents of ../shared (skipped when they are absent)',
    () => {
      const kindOf = (file: string) => {
        const feed = parseFeed(readFileSync(new URL(file, core), 'utf8'), 'https://a.example/');
        return feed.ok ? feed.value.entries[0]?.source.title : feed.error.kind;
      };
      expect(kindOf('derived-rss-truncated.xml')).toBe('broken');
      expect(kindOf('derived-rss-deep-nesting-20000.xml')).toBe('broken');
      expect(kindOf('derived-html-instead-of-feed.html')).toBe('not-a-feed');
      expect(kindOf('derived-json-deep-100000.json')).toBe('not-a-feed');
      expect(kindOf('derived-rss-billion-laughs.xml')).toMatch(/^&\w+;$/);
      expect(kindOf('derived-rss-netscape091-dtd.xml')).toMatch(/must still parse/);
    },
  );
});
