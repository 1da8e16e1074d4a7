import { describe, expect, it } from 'vitest';
import { accept } from '../../../../utils/feed/request/accept.ts';
import { fetchBounded } from '../../../../utils/feed/request/fetch-bounded.ts';
import { serve } from '../serve.ts';

const hour = 60 * 60 * 1000;
const now = () => 1_000_000;

describe('fetchBounded', () => {
  it('gives status, body, headers and final address', async () => {
    await using server = await serve((request, response) => {
      if (request.url === '/old') response.writeHead(302, { location: '/new' }).end();
      else response.writeHead(200, { etag: '"a"' }).end('hello');
    });
    const result = await fetchBounded(`${server.origin}/old`);
    if (!result.ok) throw new Error(result.error.kind);
    expect(new TextDecoder().decode(result.value.bytes ?? undefined)).toBe('hello');
    expect(result.value).toMatchObject({ status: 200, finalUrl: `${server.origin}/new`, notModified: false });
    expect(result.value.headers.get('etag')).toBe('"a"');
  });

  it('asks nothing with a name and a password', async () => {
    await using server = await serve((_request, response) => response.end('hello'));
    const result = await fetchBounded(server.origin.replace('//', '//me:pw@'));
    expect(result).toMatchObject({ ok: false, error: { kind: 'credentials' } });
    expect(server.requests).toEqual([]);
  });

  it('sends no validators on first contact, and the stored set verbatim afterwards', async () => {
    await using server = await serve((request, response) => {
      response.writeHead(request.headers['if-none-match'] ? 304 : 200).end();
    });
    const validators = { etag: 'W/"x y"', lastModified: 'Thu, 23 Oct 2025 13:05:11 GMT' };
    await fetchBounded(server.origin);
    const second = await fetchBounded(server.origin, { validators });
    const [first, again] = server.requests;
    expect(first?.method).toBe('GET');
    expect(first?.headers).toMatchObject({ accept });
    expect(first?.headers).not.toHaveProperty('if-none-match');
    expect(first?.headers).not.toHaveProperty('if-modified-since');
    expect(again?.headers).toMatchObject({
      'if-none-match': 'W/"x y"',
      'if-modified-since': 'Thu, 23 Oct 2025 13:05:11 GMT',
    });
    expect(second).toMatchObject({ ok: true, value: { status: 304, bytes: null, notModified: true } });
  });

  it('sends nothing of the reader, in the default cache mode unless it reloads', async () => {
    const seen: Array<RequestInit | undefined> = [];
    const fetch: typeof globalThis.fetch = async (_input, init) => {
      seen.push(init);
      return new Response('');
    };
    await fetchBounded('https://example.org/', { fetch });
    await fetchBounded('https://example.org/', { fetch, reload: true });
    expect(seen[0]).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'default' });
    expect(seen[1]).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'reload' });
  });

  it.each([
    [404, {}, 'not-found', null],
    [410, {}, 'gone', null],
    [403, {}, 'refused', null],
    [403, { 'cf-mitigated': 'challenge' }, 'blocked', null],
    [401, {}, 'refused', null],
    [429, {}, 'wait', now() + hour],
    [503, { 'retry-after': '120' }, 'wait', now() + 120_000],
    [500, {}, 'server', null],
    [502, { 'retry-after': '60' }, 'server', now() + 60_000],
  ] as const)('answers %i %o with %s', async (status, headers, kind, retryAt) => {
    await using server = await serve((_request, response) => response.writeHead(status, headers).end());
    const result = await fetchBounded(server.origin, { now });
    expect(result).toEqual({ ok: false, error: { kind, status, message: null, retryAt } });
  });

  it('ends the whole request after the timeout, body included', async () => {
    await using server = await serve((_request, response) => response.writeHead(200).write('never ends'));
    const result = await fetchBounded(server.origin, { timeoutMs: 50 });
    expect(result).toMatchObject({ ok: false, error: { kind: 'timeout' } });
  });

  it('abandons a body past the limit', async () => {
    await using server = await serve((_request, response) => response.end(Buffer.alloc(300_000)));
    expect(await fetchBounded(server.origin, { maxBytes: 300_000 })).toMatchObject({ ok: true });
    expect(await fetchBounded(server.origin, { maxBytes: 299_999 })).toMatchObject({
      ok: false,
      error: { kind: 'too-large', status: 200 },
    });
  });

  it('tells a body that breaks off from a network that is not there', async () => {
    await using server = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('half', () => response.destroy());
    });
    expect(await fetchBounded(server.origin)).toMatchObject({ ok: false, error: { kind: 'broken' } });
    const closed = await serve(() => {});
    await closed[Symbol.asyncDispose]();
    expect(await fetchBounded(closed.origin)).toMatchObject({
      ok: false,
      error: { kind: 'unreachable', status: null },
    });
  });

  it.each([
    [true, 'unreachable', 2],
    [false, 'offline', 1],
  ] as const)('blames the network only where the browser does: online %s', async (online, kind, requests) => {
    let asked = 0;
    const fetch: typeof globalThis.fetch = () => {
      asked += 1;
      return Promise.reject(new TypeError('Failed to fetch'));
    };
    const result = await fetchBounded('https://a.example/', { fetch, isOnline: () => online });
    expect(result).toMatchObject({ ok: false, error: { kind, status: null } });
    // Without a network there is no second request to find out whether it was a redirect.
    expect(asked).toBe(requests);
  });

  it('asks only http(s)', async () => {
    expect(await fetchBounded('data:text/plain,x')).toMatchObject({ ok: false, error: { kind: 'refused' } });
    expect(await fetchBounded('nonsense')).toMatchObject({ ok: false, error: { kind: 'refused' } });
  });
});
