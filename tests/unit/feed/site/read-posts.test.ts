import { describe, expect, it } from 'vitest';
import { failed } from '../../../../utils/feed/request/failed.ts';
import { readPosts } from '../../../../utils/feed/site/read-posts.ts';
import { site } from '../site.ts';

async function read(pages: Parameters<typeof site>[0]) {
  const { request, asked } = site(pages);
  const urls = ['/a', '/b', '/c'].map((path) => `https://n.example${path}`);
  const { entries, error } = await readPosts(urls, { request, unconditional: false, now: () => 0 });
  return { titles: entries.map((entry) => entry.source.title), error: error?.kind, asked };
}

describe('readPosts', () => {
  it('passes over posts that are gone or no posts', async () => {
    expect(await read({ '/a': '<title>A</title>', '/b': '<p>untitled</p>' })).toEqual({
      titles: ['A'],
      error: undefined,
      asked: ['/a', '/b', '/c'],
    });
  });

  it('stops at an error that may pass, and keeps what it has', async () => {
    expect(await read({ '/a': '<title>A</title>', '/b': failed('wait'), '/c': '<title>C</title>' })).toEqual({
      titles: ['A'],
      error: 'wait',
      asked: ['/a', '/b'],
    });
  });
});
