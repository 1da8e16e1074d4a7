import { describe, expect, it } from 'vitest';
import { markWords } from '../../../utils/search/mark-words.ts';

describe('markWords', () => {
  it('marks the words of a title, each once', () => {
    const title = 'Skin care: Sjögren’s and skin';
    const words = markWords(title, 'skin sjogren', false).map(([from, to]) => title.slice(from, to));
    expect(words).toEqual(['Skin', 'Sjögren’s', 'skin']);
  });

  it('marks nothing that was not asked for', () => {
    expect(markWords('Itch', 'nail', true)).toEqual([]);
  });
});
