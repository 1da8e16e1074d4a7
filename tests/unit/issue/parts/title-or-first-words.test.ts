import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { titleOrFirstWords } from '../../../../utils/issue/parts/title-or-first-words.ts';

const source = {
  ...{ title: '', subtitle: null, publication: 'Skin Notes', url: null },
  ...{ publishedAt: Date.UTC(2025, 9, 24, 3), publishedDay: '2025-10-23', isDayOnly: false },
};
const undated = { ...source, publishedAt: null, publishedDay: null };

describe('titleOrFirstWords', () => {
  it('keeps the title an issue has', () => {
    expect(titleOrFirstWords({ ...source, title: 'Rosacea' }, ['A summary.'])).toBe('Rosacea');
    expect(titleOrFirstWords({ ...source, title: '🧴' }, ['A summary.'])).toBe('🧴');
  });

  it.each(['', ' ', '\u200b\u200d', '\u00ad\ufeff'])('sees that %j shows nothing', (title) => {
    expect(titleOrFirstWords({ ...source, title }, ['A summary.'])).toBe('A summary.');
  });

  it('takes the first text that says something, cut at the end of a word', () => {
    const text = 'Rosacea is more than redness: it stings, and it hides in darker skin.';
    expect(titleOrFirstWords(source, ['', '\u200b', text])).toBe(
      'Rosacea is more than redness: it stings, and it hides in…',
    );
    const comma = `${'a'.repeat(50)} bbb ccc, dddddddd`;
    expect(titleOrFirstWords(source, [comma])).toBe(`${'a'.repeat(50)} bbb ccc…`);
    expect(titleOrFirstWords(source, ['One\n two'])).toBe('One two');
  });

  it('cuts a text without spaces between characters', () => {
    expect(titleOrFirstWords(source, ['皮'.repeat(100)])).toBe(`${'皮'.repeat(60)}…`);
    expect(titleOrFirstWords(source, ['🧴'.repeat(100)])).toBe(`${'🧴'.repeat(60)}…`);
  });

  it('names the day as it was written, else the newsletter', () => {
    expect(titleOrFirstWords(source, [])).toBe('October 23, 2025');
    expect(titleOrFirstWords({ ...source, publishedDay: null }, [''])).toBe('October 24, 2025');
    expect(titleOrFirstWords(undated, [])).toBe('Skin Notes');
    expect(titleOrFirstWords({ ...undated, publication: null }, [])).toBe('');
  });

  it('is never much longer than a line, and begins as the text does', () => {
    const texts = fc.array(fc.stringMatching(/^[a-z]{1,30}$/), { minLength: 1 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(texts, (text) => {
        const title = titleOrFirstWords(source, [text]);
        if (text.length <= 60) expect(title).toBe(text);
        else {
          expect(title).toMatch(/^.{1,60}…$/u);
          expect(text.startsWith(`${title.slice(0, -1)} `)).toBe(true);
        }
      }),
    );
  });
});
