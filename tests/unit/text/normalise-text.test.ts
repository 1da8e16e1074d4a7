import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseText, trimDecoration } from '../../../utils/text/normalise-text.ts';

describe('normaliseText', () => {
  it.each([
    ['🚀Learning  Opportunities\u00a0:', 'Learning Opportunities :'],
    ['What you’ll “learn” 👩🏽‍⚕️', 'What you\'ll "learn"'],
    ['ﬁne print 1️⃣', 'fine print 1'],
  ])('%s', (text, normal) => {
    expect(normaliseText(text)).toBe(normal);
  });
});

describe('normaliseText, whatever letters and marks meet,', () => {
  /** The rules one after the other, for every text. */
  const emoji =
    /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{fe0f}|\u{200d}|\u{20e3}|[\u{1f1e6}-\u{1f1ff}]/gu;
  const folded = (text: string) =>
    text
      .normalize('NFKC')
      .replace(emoji, (mark) => ' '.repeat(mark.length))
      .replace(/[‘’ʼ´`‚‛]/g, "'")
      .replace(/[“”„‟«»]/g, '"')
      .replace(/[\u00c0-\u024f]/g, (letter) => letter.normalize('NFD').charAt(0))
      .replace(/\s+/gu, ' ')
      .trim();
  const characters = [...'aZ 7.`´‘’‚“”„«–—…•éÜßÆǆſ©🧴👩🏽🇫'].concat(
    ...['\u00a0', '\u202f', '\n', '\t', '\u0301', '\ufe0f', '\u200d', '\u20e3', '\ud83c', '\u3299', 'ﬁ', '①'],
  );

  it('does what all its rules do one after the other', () => {
    const text = fc.array(fc.constantFrom(...characters), { maxLength: 12 }).map((all) => all.join(''));
    fc.assert(
      // A text of ASCII alone keeps its grave accents.
      fc.property(text, (one) => /[^ -~]/.test(one) === false || normaliseText(one) === folded(one)),
      { numRuns: 3000 },
    );
  });
});

describe('trimDecoration', () => {
  it.each([
    [' 🎄✨ Winter 🧴 skin 🎄 ', 'Winter 🧴 skin'],
    ['• An item', 'An item'],
    ['Brand®', 'Brand®'],
    ['🧴', ''],
    ['', ''],
  ])('%s', (text, trimmed) => {
    expect(trimDecoration(text)).toBe(trimmed);
  });
});
