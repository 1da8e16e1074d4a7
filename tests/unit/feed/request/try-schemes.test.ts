import { expect, it } from 'vitest';
import { failed } from '../../../../utils/feed/request/failed.ts';
import { trySchemes } from '../../../../utils/feed/request/try-schemes.ts';
import type { FeedErrorKind, Result } from '../../../../utils/feed/types.ts';

async function attempt(...answers: (FeedErrorKind | 'good')[]) {
  let asked = 0;
  const result = await trySchemes(
    ['https://a.example/', 'http://a.example/'],
    async (url): Promise<Result<string>> => {
      const answer = answers[asked++];
      return answer === 'good' || answer === undefined ? { ok: true, value: url } : failed(answer);
    },
  );
  return { told: result.ok ? result.value : result.error.kind, asked };
}

it.each<[(FeedErrorKind | 'good')[], string, number]>([
  [['good'], 'https://a.example/', 1],
  [['unreachable', 'good'], 'http://a.example/', 2],
  [['not-found', 'good'], 'http://a.example/', 2],
  [['no-permission', 'good'], 'http://a.example/', 2],
  // The failure that says most.
  [['unreachable', 'not-found'], 'not-found', 2],
  [['not-found', 'unreachable'], 'not-found', 2],
  [['no-permission', 'unreachable'], 'unreachable', 2],
  // Nothing to gain by asking once more.
  [['offline', 'good'], 'offline', 1],
  [['wait', 'good'], 'wait', 1],
  [['nothing-found', 'good'], 'nothing-found', 1],
])('trySchemes met with %j tells %s after %i', async (answers, told, asked) => {
  expect(await attempt(...answers)).toEqual({ told, asked });
});

it('trySchemes asks no more where a permission is missing for another host', async () => {
  const missing = (url: string) => failed('no-permission', { url });
  const urls = ['https://a.example/', 'http://a.example/'];
  const asked: string[] = [];
  const meet = (url: string) => async (one: string) => {
    asked.push(one);
    return missing(url);
  };
  expect(await trySchemes(urls, meet('https://feeds.example/x'))).toEqual(missing('https://feeds.example/x'));
  expect(asked).toEqual(urls.slice(0, 1));
  await trySchemes(urls, meet('https://a.example/'));
  expect(asked).toHaveLength(3);
});
