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
  await request('https://news.example/feed', { accept: 'a' });
  const validators = { etag: null, lastModified: null };
  expect(await request('https://news.example/feed', { accept: 'b', validators })).toEqual(failed('offline'));
  await request('https://news.example/', { accept: 'a' });
  expect(asked).toEqual(['https://news.example/feed', 'https://news.example/']);
});

it('passes on what must be asked anew', async () => {
  const { asked, request } = counted();
  const validators = { etag: '"1"', lastModified: null };
  await request('https://news.example/feed', { accept: 'a' });
  await request('https://news.example/feed', { accept: 'a', validators });
  await request('https://news.example/feed', { accept: 'a', reload: true });
  expect(asked).toHaveLength(3);
});
