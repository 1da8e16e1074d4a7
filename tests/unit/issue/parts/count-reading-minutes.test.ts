import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseBlocks } from '../../../../utils/issue/blocks/parse-blocks.ts';
import { countReadingMinutes } from '../../../../utils/issue/parts/count-reading-minutes.ts';

it.each([
  ['', 1],
  ['<p>One word</p>', 1],
  [`<p>${'word '.repeat(460)}</p>`, 2],
  [`<ul>${'<li>two words</li>'.repeat(345)}</ul><img alt="not counted">`, 3],
])('countReadingMinutes %#', (html, minutes) => {
  expect(countReadingMinutes(parseBlocks(html))).toBe(minutes);
});

it('counts what stands between white space of any kind', () => {
  const characters = [
    'a',
    'é',
    '’',
    '–',
    '…',
    '🧴',
    ' ',
    '\n',
    '\t',
    '\u00a0',
    '\u1680',
    '\u2009',
    '\u2028',
    '\u3000',
  ];
  const text = fc
    .array(fc.constantFrom(...characters), { minLength: 1, maxLength: 15 })
    .map((all) => all.join(''));
  fc.assert(
    fc.property(text, (one) => {
      const block = { kind: 'paragraph' as const, text: `${one} `.repeat(230), runs: [], links: [] };
      expect(countReadingMinutes([block])).toBe(Math.max(1, one.match(/\S+/gu)?.length ?? 0));
    }),
  );
});
