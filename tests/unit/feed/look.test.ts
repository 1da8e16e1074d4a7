import { expect, it } from 'vitest';
import { look } from '../../../utils/feed/look.ts';
import { rss } from './rss.ts';
import { serve } from './serve.ts';

it('look chooses by the kind of source and fills in the outside world', async () => {
  await using server = await serve((request, response) => {
    if (request.url === '/feed') response.end(rss('<item><title>From the feed</title></item>'));
    else if (request.url === '/p/a') response.end('<title>From the page</title>');
    else response.end('<a href="/p/a">A</a>');
  });
  const titleAt = async (kind: 'feed' | 'site', path: string) => {
    const result = await look({ kind, url: server.origin + path });
    return result.ok ? result.value.feed?.entries[0]?.source.title : result.error.kind;
  };
  expect(await titleAt('feed', '/feed')).toBe('From the feed');
  expect(await titleAt('site', '/archive')).toBe('From the page');
  expect(await titleAt('feed', '/archive')).toBe('not-a-feed');
});

it('look passes its timeout on', async () => {
  await using server = await serve(() => {});
  expect(await look({ kind: 'feed', url: server.origin }, { timeoutMs: 30 })).toMatchObject({
    ok: false,
    error: { kind: 'timeout' },
  });
});
