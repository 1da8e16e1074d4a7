import fc from 'fast-check';
import { expect, it } from 'vitest';
import { escapeMarkdown } from '../../../../utils/learning/exports/escape-markdown.ts';

it.each([
  ['Plain words, 5 mg (twice): ≥140!', 'Plain words, 5 mg (twice): ≥140!'],
  ['*a* _b_ `c` [d](e) <f> g|h ~i~ \\', '\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\<f\\> g\\|h \\~i\\~ \\\\'],
  ['# no heading', '\\# no heading'],
  ['#1 in line', '#1 in line'],
  ['- no item', '\\- no item'],
  ['-5 mg', '-5 mg'],
  ['+ no item', '\\+ no item'],
  ['1986. A year', '1986\\. A year'],
  ['1.5 mg', '1.5 mg'],
  ['2) two', '2\\) two'],
  ['---', '\\---'],
  ['a\n===', 'a\n\\==='],
  ['  indented\r\n    code', 'indented\ncode'],
  ['&amp; & co', '\\&amp; & co'],
  ['See https://x.example/a_b?c=*d (and e).', 'See <https://x.example/a_b?c=*d> (and e).'],
  ['https://x.example/a|b', '<https://x.example/a>\\|b'],
])('escapeMarkdown: %j', (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});

it('says the same once its escapes are taken off', () => {
  const units = [
    '\\',
    '*',
    '_',
    '`',
    '[',
    ']',
    '<',
    '>',
    '|',
    '~',
    '#',
    '-',
    '=',
    '+',
    '1',
    '.',
    ')',
    '&',
    'a',
    ' ',
    '\n',
  ];
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...units), maxLength: 20 }), (text) => {
      const trimmed = text.split('\n').map((line) => line.trim());
      const escaped = escapeMarkdown(text);
      expect(escaped.replace(/\\([!-/:-@[-`{-~])/g, '$1').split('\n')).toEqual(trimmed);
      // What would mean something stands behind a backslash, everywhere and at the beginning of lines.
      const rest = escaped.replace(/\\[!-/:-@[-`{-~]/g, '');
      expect(rest).not.toMatch(/[\\`*_[\]<>~|]/);
      expect(escaped).not.toMatch(/^(?:#{1,6}|[-+]|\d{1,9}[.)])(?:\s|$)|^[-=][-=\s]*$/m);
    }),
    { numRuns: 1000 },
  );
});
