import { describe, expect, it } from 'vitest';
import { choosePosts } from '../../../../utils/feed/site/choose-posts.ts';

const posts = Array.from({ length: 20 }, (_, at) => ({
  url: `https://n.example/p/${at}`,
  lastModifiedAt: null,
}));
const choose = (...known: number[]) => {
  const { chosen, isAll } = choosePosts(posts, new Set(known.map((at) => `https://n.example/p/${at}`)));
  return [...chosen.map((post) => Number(post.url.split('/').at(-1))), isAll];
};

describe('choosePosts', () => {
  it('takes the newest five on the first run', () => {
    expect(choose()).toEqual([0, 1, 2, 3, 4, true]);
  });

  it('takes what is newer than the oldest known, not the archive behind it', () => {
    expect(choose(1, 2, 3, 4, 5)).toEqual([0, true]);
    expect(choose(0, 1, 2, 3, 4)).toEqual([true]);
    expect(choose(0, 6)).toEqual([1, 2, 3, 4, 5, true]);
  });

  it('leaves more than five for the next look', () => {
    expect(choose(8, 9)).toEqual([0, 1, 2, 3, 4, false]);
  });

  it('finishes a first run that broke off', () => {
    expect(choose(0, 1)).toEqual([2, 3, 4, true]);
  });

  it('knows a post by any form of its address', () => {
    const known = new Set(['http://www.n.example/p/0/?ref=x', 'nonsense']);
    expect(choosePosts(posts.slice(0, 1), known)).toEqual({ chosen: [], isAll: true });
  });
});
