import { describe, expect, it } from 'vitest';
import { markWords } from '../../../utils/search/mark-words.ts';

describe('markWords', () => {
  it('marks the words of a title, each once', () => {
    const title = 'Skin care: Sjögren’s and skin';
    const words = markWords(title, 'skin sjogren', false).map(([from, to]) => title.slice(from, to));
    expect(words).toEqual(['Skin', 'Sjögren’s', 'skin']);
  });

  it.each([
    ['a joined word', 'For their well-being all', '"their wellbeing all"', ['their well-being all']],
    ['a word said twice', 'Skin barrier barrier leaks', '"skin barrier leaks"', []],
    ['the end of a sentence', 'Dry skin. It itches', '"skin. it itches"', ['skin. It itches']],
  ])('goes over %s in quotes', (_name, title, question, marked) => {
    expect(markWords(title, question, false).map(([from, to]) => title.slice(from, to))).toEqual(marked);
  });

  it('marks a letter with its name, over others that are told of with it', () => {
    expect(markWords('Creams: vitamins A, C and E', 'vitamin e', true)).toEqual([[8, 27]]);
  });

  it('marks nothing that was not asked for', () => {
    expect(markWords('Itch', 'nail', true)).toEqual([]);
  });
});
