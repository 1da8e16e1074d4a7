import { expect, it } from 'vitest';
import { failed } from '../../../../utils/feed/request/failed.ts';
import { rememberAnswers } from '../../../../utils/feed/request/remember-answers.ts';

function counted() {
  const asked: string[] = [];
  const request = rememberAnswers(async (url) => {
    asked.push(url);
    return failed('offline');
  });
  return { asked, request };
}

it('asks for an address once', async () => {
  const { asked, request } = counted();
  await request('https://news.example/feed');
  const validators = { etag: null, lastModified: null };
  expect(await request('https://news.example/feed', { validators })).toEqual(failed('offline'));
  await request('https://news.example/');
  expect(asked).toEqual(['https://news.example/feed', 'https://news.example/']);
});

it('passes on what must be asked anew', async () => {
  const { asked, request } = counted();
  const validators = { etag: '"1"', lastModified: null };
  await request('https://news.example/feed');
  await request('https://news.example/feed', { validators });
  await request('https://news.example/feed', { reload: true });
  expect(asked).toHaveLength(3);
});
