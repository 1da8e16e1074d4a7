import { describe, expect, it } from 'vitest';
import { readText } from '../../../../../utils/learning/anchors/read/read-text.ts';
import type { Reader } from '../../../../../utils/learning/anchors/types.ts';

const makeReader = (): Reader => ({ words: new Map(), pieces: new Map(), hasDecimalComma: false });

describe('readText', () => {
  it('tells lines and sentences with their places', () => {
    const text = 'Title\n—\nGive 5 mg. Wait\u00a0here.\fLast page.';
    const { lines, sentences, firstSentences } = readText(text, makeReader());
    const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
    expect(lines.map(cut)).toEqual(['Title', 'Give 5 mg. Wait\u00a0here.', 'Last page.']);
    expect(sentences.map(cut)).toEqual(['Title', 'Give 5 mg.', 'Wait\u00a0here.', 'Last page.']);
    expect(sentences.map(({ line }) => line)).toEqual([0, 1, 1, 2]);
    expect(firstSentences).toEqual([0, 1, 3, 4]);
  });

  it('gives the same number to the same words, in all texts of a reader', () => {
    const reader = makeReader();
    const [one] = readText('Give 5 mg.', reader).lines;
    const [other, third] = readText('GIVE 5\u00a0mg\nGive 6 mg.', reader).lines;
    expect(other?.id).toBe(one?.id);
    expect(third?.id).not.toBe(one?.id);
  });

  it('takes what is behind its bounds for one sentence', () => {
    expect(readText('a. B\n'.repeat(30_000), makeReader()).lines.length).toBe(20_001);
    expect(readText('A b. '.repeat(25_000), makeReader()).sentences.length).toBe(1);
  });
});
