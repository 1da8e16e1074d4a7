import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type SampleNewsletter, startNewsletter } from '../../newsletter/server.ts';

let newsletter: SampleNewsletter;

beforeEach(async () => {
  newsletter = await startNewsletter();
});
afterEach(() => newsletter.close());

const getFeed = (headers: Record<string, string> = {}, signal: AbortSignal | null = null) =>
  fetch(newsletter.feedUrl, { headers, signal });

describe('requests', () => {
  it('are recorded without the query, with headers and status', async () => {
    await fetch(`${newsletter.feedUrl}?a=1`, { headers: { 'x-test': 'yes' } });
    await fetch(`${newsletter.origin}/nowhere`, { method: 'HEAD' });
    expect(newsletter.requests).toMatchObject([
      { method: 'GET', path: '/feed', headers: { 'x-test': 'yes' }, status: 200 },
      { method: 'HEAD', path: '/nowhere', status: 404 },
    ]);
    newsletter.clearRequests();
    expect(newsletter.requests).toEqual([]);
  });

  it('wait while held, and are told of before they are answered', async () => {
    newsletter.hold();
    await expect(getFeed({}, AbortSignal.timeout(100))).rejects.toThrow('timeout');
    const arrived = newsletter.nextRequest('/feed');
    const asked = getFeed();
    const request = await arrived;
    expect(request.status).toBeNull();
    const { title } = newsletter.publish();
    newsletter.release();
    expect(await (await asked).text()).toContain(title);
    expect(request.status).toBe(200);
  });
});

describe('an answer overridden', () => {
  it('has its own status, headers and body, until it is taken back', async () => {
    newsletter.answer('/feed', { status: 429, headers: { 'retry-after': '7' }, body: 'slow' });
    const response = await getFeed();
    expect([response.status, response.headers.get('retry-after'), await response.text()]).toEqual([
      429,
      '7',
      'slow',
    ]);
    newsletter.answer('/feed', null);
    expect((await getFeed()).status).toBe(200);
  });

  it('is chosen by a pattern, which another object of the same source takes back', async () => {
    newsletter.answer(/^\/f/, { status: 500 });
    expect((await getFeed()).status).toBe(500);
    expect((await fetch(newsletter.origin)).status).toBe(200);
    newsletter.answer(/^\/f/, null);
    expect((await getFeed()).status).toBe(200);
  });

  it('is the normal one cut off, of agreeing length, even for a reader who has it', async () => {
    const { headers } = await getFeed();
    newsletter.answer('/feed', { truncateAt: 3000 });
    const response = await getFeed({ 'if-none-match': headers.get('etag') ?? '' });
    expect([response.status, response.headers.get('content-length')]).toEqual([200, '3000']);
    expect(Buffer.from(await response.arrayBuffer())).toHaveLength(3000);
  });

  it('comes late', async () => {
    newsletter.answer('/feed', { delayMs: 150 });
    const start = performance.now();
    expect((await getFeed()).status).toBe(200);
    expect(performance.now() - start).toBeGreaterThan(140);
  });

  it('never comes', async () => {
    newsletter.answer('/feed', { hang: true });
    const arrived = newsletter.nextRequest('/feed');
    const aborted = new AbortController();
    const asked = getFeed({}, aborted.signal);
    expect((await arrived).status).toBeNull();
    aborted.abort();
    await expect(asked).rejects.toThrow('aborted');
    expect(newsletter.requests[0]?.status).toBeNull();
  });

  it('never ends', async () => {
    newsletter.answer('/feed', { endless: true });
    const response = await getFeed();
    expect(response.headers.get('content-length')).toBeNull();
    let bytes = 0;
    for await (const chunk of response.body ?? []) {
      bytes += chunk.length;
      if (bytes > 5_000_000) break;
    }
    expect(bytes).toBeGreaterThan(5_000_000);
  });
});

describe('offline', () => {
  it('nothing answers; online again, the same address does', async () => {
    await newsletter.goOffline();
    await expect(getFeed()).rejects.toThrow('fetch failed');
    await newsletter.goOnline();
    expect((await getFeed()).status).toBe(200);
  });

  it('connections that wait are cut', async () => {
    newsletter.hold();
    const arrived = newsletter.nextRequest('/feed');
    const asked = getFeed();
    await Promise.all([
      arrived,
      expect(asked).rejects.toThrow('fetch failed'),
      arrived.then(newsletter.goOffline),
    ]);
  });
});
