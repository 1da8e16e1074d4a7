import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePost } from '../../../../utils/feed/site/parse-post.ts';

const address = 'https://news.example.org/p/gut?utm_source=x';
const sourceOf = (html: string) => {
  const post = parsePost(html, address, Date.UTC(2025, 9, 24));
  return post.ok ? post.value.source : undefined;
};

describe('parsePost', () => {
  it('reads a post from its metadata', () => {
    const html = `<head><title>x</title><meta property="og:title" content="Gut &amp; skin">
      <meta property="og:description" content="In short"><link rel="canonical" href="/p/gut-skin?utm_medium=web">
      <script type="application/ld+json">{"headline":"Gut","datePublished":"2025-10-23T13:00:00Z","publisher":{"name":"The Letter"}}</script>
      </head><body><nav>menu</nav><article><p>Body</p></article></body>`;
    expect(sourceOf(html)).toEqual({
      title: 'Gut & skin',
      subtitle: 'In short',
      publication: 'The Letter',
      url: 'https://news.example.org/p/gut-skin',
      publishedAt: Date.UTC(2025, 9, 23, 13),
      publishedDay: '2025-10-23',
      isDayOnly: false,
      html: '<p>Body</p>',
    });
  });

  it('falls back on Open Graph, headings and the body', () => {
    const html = `<head><meta property="article:published_time" content="2025-10-23"><meta property="og:site_name" content="L">
      <meta property="og:url" content="javascript:alert(1)"></head><body><h1>Gut <i>skin</i></h1></body>`;
    expect(sourceOf(html)).toEqual({
      title: 'Gut skin',
      subtitle: null,
      publication: 'L',
      url: 'https://news.example.org/p/gut',
      publishedAt: Date.UTC(2025, 9, 23),
      publishedDay: '2025-10-23',
      isDayOnly: true,
      html: '<h1>Gut <i>skin</i></h1>',
    });
  });

  it("takes the publisher's title and subtitle before the metadata", () => {
    const html = `<meta property="og:title" content="SEO title"><meta name="description" content="SEO text">
      <div id="web-header"><h1>Real title</h1><h2>Real subtitle</h2></div>`;
    expect(sourceOf(html)).toMatchObject({ title: 'Real title', subtitle: 'Real subtitle' });
  });

  it('takes an e-mail-only post as one without a body', () => {
    const html =
      '<title>T</title><div class="rendered-post"><div id="content-blocks"></div></div><main>Reply</main>';
    expect(sourceOf(html)?.html).toBe('');
  });

  const dated = (json: string, meta: string) =>
    sourceOf(`<title>T</title><script type="application/ld+json">${json}</script>${meta}`)?.publishedAt;
  it('asks for the date until one is right', () => {
    const at = Date.UTC(2025, 9, 23, 13);
    const good = '<meta property="article:published_time" content="2025-10-23T13:00:00Z">';
    expect(dated('{"datePublished":"last Thursday"}', good)).toBe(at);
    expect(dated('{"datePublished":"2125-10-23"}', good)).toBe(at);
    expect(dated('[{"datePublished":"?"},{"datePublished":"2025-10-23T13:00:00Z"}]', '')).toBe(at);
    expect(dated('', '<meta itemprop="datePublished" content="2025-10-23T13:00:00Z">')).toBe(at);
    expect(dated('{"@type":"WebPage","mainEntity":{"datePublished":"2025-10-23T13:00:00Z"}}', '')).toBe(at);
    expect(dated('', '<time itemprop="datePublished" datetime="2025-10-23T13:00:00Z">23 Oct</time>')).toBe(
      at,
    );
    expect(dated('', '<time pubdate datetime="2025-10-23T13:00:00Z">23 Oct</time>')).toBe(at);
    expect(dated('', '<time datetime="2025-10-23T13:00:00Z">a talk</time>')).toBeNull();
    expect(dated('{"datePublished":"2025-10-22"}', good)).toBe(Date.UTC(2025, 9, 22));
    expect(dated('{"datePublished":"?"}', '<meta name="date" content="soon">')).toBeNull();
  });

  it('asks for the title until one is right', () => {
    const titleOf = (html: string) => sourceOf(html)?.title;
    const name = '<meta property="og:site_name" content="Yard Letters">';
    const masthead = '<header><h1><a href="/">Yard Letters</a></h1></header>';
    expect(titleOf(`<title>The Bell</title>${masthead}<article><h1>Bell</h1></article>`)).toBe('Bell');
    expect(titleOf(`<title>The Bell · Yard Letters</title>${masthead}<h3>x</h3>`)).toBe('The Bell');
    expect(titleOf(`${name}<title>The Bell - Yard Letters</title>`)).toBe('The Bell');
    expect(titleOf(`${name}<meta property="og:title" content="Yard Letters"><h1>Bell</h1>`)).toBe('Bell');
    expect(titleOf('<title>Yard Letters</title>')).toBe('Yard Letters');
  });

  it('says that a post is for payers where its page does', () => {
    const page = (isFree: boolean) =>
      `<title>T</title><script type="application/ld+json">{"@type":"Article","isAccessibleForFree":${isFree}}</script>`;
    expect(sourceOf(page(false))?.isForPayers).toBe(true);
    expect(sourceOf(page(true))?.isForPayers).toBeUndefined();
  });

  it('is no post without a title', () => {
    expect(parsePost('<p>x</p>', address)).toMatchObject({ ok: false, error: { kind: 'not-a-feed' } });
  });

  const seed = new URL('../../../../../shared/seed/post.html', import.meta.url);
  it.skipIf(!existsSync(seed))('reads the seed of ../shared (skipped when it is absent)', () => {
    const post = parsePost(readFileSync(seed, 'utf8'), address);
    const expected = JSON.parse(readFileSync(new URL('expected.json', seed), 'utf8'));
    expect(post.ok && post.value.source).toMatchObject({
      title: expected.title,
      subtitle: expected.subtitle,
      publication: expected.publication,
      url: expected.url,
      publishedAt: Date.parse(expected.publishedAt),
    });
    const html = post.ok ? post.value.source.html : '';
    expect(html).toMatch(/brought to you by[\s\S]*— The Derm for Primary Care Team/);
    expect(html).not.toMatch(/web-header|or to participate/);
  });
});
