import { describe, expect, it } from 'vitest';
import { look } from '../../../utils/feed/look.ts';
import type { Look } from '../../../utils/feed/types.ts';
import { rss } from './rss.ts';
import { serve } from './serve.ts';

const body = rss('<item><title>One</title></item>');
const fresh = {
  etag: '"1"',
  'last-modified': 'Thu, 23 Oct 2025 13:00:00 GMT',
  'cache-control': 'max-age=600',
};
const now = () => 1_000_000;

function lookIn(result: Awaited<ReturnType<typeof look>>): Look {
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
}

describe('lookAtFeed', () => {
  it('reads a feed, then is told by a 304 that nothing changed', async () => {
    await using server = await serve((request, response) => {
      if (request.headers['if-none-match'] === '"1"') response.writeHead(304, { etag: '"2"' }).end();
      else response.writeHead(200, fresh).end(body);
    });
    const source = { kind: 'feed', url: server.origin } as const;
    const first = lookIn(await look(source, { now }));
    expect(first).toMatchObject({
      unchanged: false,
      status: 200,
      bytes: body.length,
      freshUntil: now() + 600_000,
    });
    expect(first.feed?.entries).toHaveLength(1);
    expect(first.validators).toEqual({ etag: '"1"', lastModified: 'Thu, 23 Oct 2025 13:00:00 GMT' });
    const { validators, bodyHash } = first;
    expect(lookIn(await look(source, { validators, bodyHash, now }))).toEqual({
      unchanged: true,
      feed: null,
      validators: { etag: '"2"', lastModified: 'Thu, 23 Oct 2025 13:00:00 GMT' },
      bodyHash,
      status: 304,
      bytes: 0,
      freshUntil: null,
      finalUrl: `${server.origin}/`,
    });
  });

  it('does not parse a body it has seen, but takes its new validators', async () => {
    await using server = await serve((_request, response) =>
      response.writeHead(200, { etag: '"3"' }).end(body),
    );
    const source = { kind: 'feed', url: server.origin } as const;
    const { bodyHash, validators } = lookIn(await look(source));
    const second = lookIn(await look(source, { bodyHash, validators: { ...validators, etag: '"2"' } }));
    expect(second).toMatchObject({ unchanged: true, feed: null, validators: { etag: '"3"' }, status: 200 });
  });

  it('reads again for a fresh link whatever was seen', async () => {
    await using server = await serve((_request, response) => response.writeHead(200, fresh).end(body));
    const source = { kind: 'feed', url: server.origin } as const;
    const { bodyHash, validators } = lookIn(await look(source));
    const again = lookIn(await look(source, { bodyHash, validators, unconditional: true }));
    expect(again.feed?.entries).toHaveLength(1);
    expect(server.requests[1]?.headers).not.toHaveProperty('if-none-match');
  });

  it.each([
    ['<html></html>', 'not-a-feed'],
    [body.slice(0, -30), 'broken'],
    [rss(''), 'empty'],
  ])('takes %.60s… for an error', async (answer, kind) => {
    await using server = await serve((_request, response) => response.end(answer));
    expect(await look({ kind: 'feed', url: server.origin })).toEqual({
      ok: false,
      error: { kind, status: 200, message: null, retryAt: null },
    });
  });

  it('hands on an error of the request', async () => {
    await using server = await serve((_request, response) => response.writeHead(410).end());
    expect(await look({ kind: 'feed', url: server.origin })).toMatchObject({
      ok: false,
      error: { kind: 'gone' },
    });
  });
});
