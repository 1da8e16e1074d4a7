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
