import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type SampleNewsletter, startNewsletter } from '../../newsletter/server.ts';
import { linksIn } from './links-in.ts';

let newsletter: SampleNewsletter;

beforeEach(async () => {
  newsletter = await startNewsletter();
});
afterEach(() => newsletter.close());

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(new URL(path, newsletter.origin), { headers });
const textAt = async (path: string) => await (await get(path)).text();

describe('the feed', () => {
  it('has the issues that are out, dated on Thursdays, and validators', async () => {
    const response = await get('/feed');
    const text = await response.text();
    expect(response.status).toBe(200);
    expect(response.headers.get('etag')).toMatch(/^W\/".+"$/);
    expect(response.headers.get('cache-control')).toMatch(/max-age=0/);
    expect(newsletter.issues).toHaveLength(8);
    expect(text.match(/<pubDate>Thu, .* 13:00:00 \+0000/g)).toHaveLength(9);
    expect(text.match(/<content:encoded><!\[CDATA\[<div class='beehiiv'>/g)).toHaveLength(8);
  });

  it.each([
    ['if-none-match', 'etag'],
    ['if-modified-since', 'last-modified'],
  ])('answers 304 to a matching %s, until something is published', async (condition, validator) => {
    const first = await get('/feed');
    const headers = { [condition]: first.headers.get(validator) ?? '' };
    const again = await get('/feed', headers);
    expect(again.status).toBe(304);
    expect(again.headers.get(validator)).toBe(first.headers.get(validator));
    expect(await again.text()).toBe('');
    const issue = newsletter.publish();
    const changed = await get('/feed', headers);
    expect(changed.status).toBe(200);
    expect(await changed.text()).toContain(`/p/${issue.slug}</link>`);
  });

  it.each([
    ['edited', (slug: string) => newsletter.edit(slug, { title: 'Corrected' })],
    ['removed', (slug: string) => newsletter.remove(slug)],
  ])('has another tag once an issue is %s', async (_, change) => {
    const headers = { 'if-none-match': (await get('/feed')).headers.get('etag') ?? '' };
    change(newsletter.issues[1]?.slug ?? '');
    expect((await get('/feed', headers)).status).toBe(200);
  });

  it('lets If-None-Match decide alone', async () => {
    const first = await get('/feed');
    const headers = {
      'if-none-match': '"other"',
      'if-modified-since': first.headers.get('last-modified') ?? '',
    };
    expect((await get('/feed', headers)).status).toBe(200);
  });

  it('keeps its tag while links are signed anew', async () => {
    const first = await get('/feed');
    newsletter.expireLinks();
    const second = await get('/feed');
    expect(second.headers.get('etag')).toBe(first.headers.get('etag'));
    expect(linksIn(await second.text())).not.toEqual(linksIn(await first.text()));
  });
});

describe('the pages', () => {
  it('home names the feed and the newest issue', async () => {
    const home = await textAt('/');
    expect(home).toContain(
      `type="application/rss+xml" title="Beneath the Surface" href="${newsletter.feedUrl}"`,
    );
    expect(home).toContain(`/p/${newsletter.issues[0]?.slug}`);
  });

  it('archive and sitemap list every issue', async () => {
    const slugs = newsletter.issues.map(({ slug }) => slug);
    const archive = Array.from(
      (await textAt('/archive')).matchAll(/href="\/p\/([^"]+)"/g),
      ([, slug]) => slug,
    );
    const sitemap = await textAt('/sitemap.xml');
    const listed = Array.from(sitemap.matchAll(/\/p\/([^<]+)<\/loc><lastmod>\d{4}-/g), ([, slug]) => slug);
    expect([archive, listed]).toEqual([slugs, slugs]);
  });

  it('knows no page of an issue that is not out', async () => {
    const [{ slug } = { slug: '' }] = newsletter.issues;
    expect((await get(`/p/${slug}`)).status).toBe(200);
    newsletter.remove(slug);
    expect((await get(`/p/${slug}`)).status).toBe(404);
  });

  it.each(['//', 'http://[', '/files/%ff/%ff', '/p/'])('answers 404 to %s', async (path) => {
    const asked = request(newsletter.origin, { path }).end();
    const [response] = (await once(asked, 'response')) as [IncomingMessage];
    response.resume();
    expect(response.statusCode).toBe(404);
  });

  it('shows an edit in feed and page', async () => {
    const slug = newsletter.issues[0]?.slug ?? '';
    newsletter.edit(slug, { title: 'Corrected & better' });
    expect(await textAt(`/p/${slug}`)).toContain('<h1>Corrected &amp; better</h1>');
    expect(await textAt('/feed')).toContain('<title>Corrected &amp; better</title>');
  });

  it('serves pictures', async () => {
    const response = await get('/images/banner.png');
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(response.headers.get('content-type')).toBe('image/png');
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  });
});

describe('the files', () => {
  it('come to a signed link from feed and page alike', async () => {
    const { slug, guides } = newsletter.publish();
    const [inFeed = ''] = linksIn(await textAt('/feed'));
    const [inPage = ''] = linksIn(await textAt(`/p/${slug}`));
    for (const url of [inFeed, inPage]) {
      const response = await get(url);
      expect(response.headers.get('content-type')).toBe('application/pdf');
      const bytes = Buffer.from(await response.arrayBuffer());
      expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
      expect(response.headers.get('content-length')).toBe(String(bytes.length));
      expect(decodeURIComponent(url)).toContain(`${guides[0]?.fileName}?X-Amz-Algorithm`);
    }
  });

  it('are refused as S3 does once links are expired, and come to a fresh link', async () => {
    const [old = ''] = linksIn(await textAt('/feed'));
    newsletter.expireLinks();
    const refused = await get(old);
    expect([refused.status, refused.headers.get('content-type')]).toEqual([403, 'application/xml']);
    expect(await refused.text()).toContain('<Error><Code>AccessDenied</Code>');
    const [fresh = ''] = linksIn(await textAt('/feed'));
    expect((await get(fresh)).status).toBe(200);
  });
});
