import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeAnchor } from '../../../../utils/learning/anchors/describe-anchor.ts';
import { anchorOf } from './anchor-of.ts';

const filler = 'The skin is dry in winter and an ointment helps more than a lotion does. ';

describe('describeAnchor', () => {
  it('is a quote, its position, its version and its block', () => {
    const text = `${filler}Give 5 mg. ${filler}`;
    const { version, block, twins, selector } = describeAnchor(text, 73, 83, 'abc', 4);
    expect({ version, block, twins }).toEqual({ version: 'abc', block: 4, twins: 'none' });
    expect(selector).toEqual([
      {
        type: 'TextQuoteSelector',
        exact: 'Give 5 mg.',
        prefix: 'dry in winter and an ointment helps more than a lotion does. ',
        suffix: ' The skin is dry in winter and an ointment helps more than a',
      },
      { type: 'TextPositionSelector', start: 73, end: 83 },
    ]);
  });

  it('has 32 to 64 characters on each side, or all that there are', () => {
    const text = `${filler}${filler}${'x'.repeat(100)} Give 5 mg. ${filler}${filler}`;
    const [{ prefix, suffix }] = anchorOf(text, 'Give').selector;
    expect(prefix).toBe(`${'x'.repeat(63)} `);
    expect(suffix.length).toBeGreaterThanOrEqual(32);
    const [first] = anchorOf('Give 5 mg.', 'Give').selector;
    expect([first.prefix, first.suffix]).toEqual(['', ' 5 mg.']);
  });

  it.each([
    ['a character of two units', 'a🚩b', 2, 4, '🚩b'],
    ['a letter and its accent', 'ae\u0301b', 2, 4, 'e\u0301b'],
    ['a family of several', '👩‍👧 x', 2, 3, '👩‍👧'],
    ['more than there is', 'abc', -5, 99, 'abc'],
    ['an end ahead of its beginning', 'abc', 2, 1, ''],
  ])('takes %s whole', (_name, text, start, end, exact) => {
    expect(describeAnchor(text, start, end, '', 0).selector[0].exact).toBe(exact);
  });

  it.each([
    ['none', `Give it. ${filler}`, 'Give it.', 'none'],
    ['elsewhere', `Give it. ${filler}Stop. Give it. Wait.`, 'Give it.', 'words'],
    ['with the same behind', `One. Give it. ${filler}Two. Give it. ${filler}`, 'Give it.', 'surroundings'],
    ['with the same ahead', `${filler}Give it. One.\n${filler}Give it. Two.`, 'Give it.', 'surroundings'],
  ])('knows its twins: %s', (_name, text, exact, twins) => {
    expect(anchorOf(text, exact).twins).toBe(twins);
  });

  it('never halves a character, and its parts are the text around it', () => {
    const unit = fc.constantFrom('a', ' ', '🚩', '👩‍👧', 'e\u0301', '\n', 'wort');
    fc.assert(
      fc.property(
        fc.string({ unit, minLength: 1, maxLength: 120 }),
        fc.nat(),
        fc.nat(30),
        (text, at, length) => {
          const from = at % text.length;
          const [{ exact, prefix, suffix }, { start, end }] = describeAnchor(
            text,
            from,
            from + length,
            '',
            0,
          ).selector;
          expect(text.slice(start - prefix.length, end + suffix.length)).toBe(prefix + exact + suffix);
          expect(text.slice(start, end)).toBe(exact);
          expect([prefix, exact, suffix].every((part) => part.isWellFormed())).toBe(true);
          expect(Math.max(prefix.length, suffix.length)).toBeLessThanOrEqual(64);
          const clusters = new Set(
            [...new Intl.Segmenter().segment(text)].map(({ index }) => index).concat(text.length),
          );
          expect(
            [start - prefix.length, start, end, end + suffix.length].filter((place) => !clusters.has(place)),
          ).toEqual([]);
        },
      ),
    );
  });
});
