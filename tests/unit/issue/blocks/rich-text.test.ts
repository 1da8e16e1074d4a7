import { describe, expect, it } from 'vitest';
import { folded, RichText } from '../../../../utils/issue/blocks/rich-text.ts';

describe('RichText', () => {
  it('collects runs and links, then is empty', () => {
    const text = new RichText();
    text.add('a ');
    text.enter({ bold: true });
    text.openLink('https://a.example/?utm_id=1', undefined);
    text.add('b');
    text.closeLink();
    expect(text.take()).toEqual({
      text: 'a b',
      runs: [
        { text: 'a ', bold: false, italic: false },
        { text: 'b', bold: true, italic: false },
      ],
      links: [{ url: 'https://a.example/', text: 'b', download: null, start: 2, end: 3 }],
    });
    expect(text.take()).toEqual({ text: '', runs: [], links: [] });
  });

  it('goes on with an open link in the next block', () => {
    const text = new RichText();
    text.openLink('https://a.example/', undefined);
    text.add('one');
    text.take();
    text.add('two');
    expect(text.take().links.map((link) => link.text)).toEqual(['two']);
  });

  it('drops links that are no web address', () => {
    const text = new RichText();
    text.openLink('javascript:alert(1)', undefined);
    text.add('x');
    expect(text.take().links).toEqual([]);
  });
});

describe('folded', () => {
  it.each([
    ['a\u00a0\t b', 'a b'],
    [' a \n\n b ', 'a\nb'],
    ['so\u00adft\u200b', 'soft'],
    ['a \u200b👩 \ufeff🌱', 'a 👩 🌱'],
    ['👩\u200d⚕️', '👩\u200d⚕️'],
  ])('%j', (text, result) => {
    expect(folded(text)).toBe(result);
  });
});
