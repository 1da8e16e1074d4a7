import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldLine } from '../../../../utils/learning/exports/fold-line.ts';

const bytes = (text: string) => new TextEncoder().encode(text).length;

it('leaves 75 octets on one line, and folds one more', () => {
  expect(foldLine('x'.repeat(75))).toBe(`${'x'.repeat(75)}\r\n`);
  expect(foldLine('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x\r\n`);
  expect(foldLine('x'.repeat(150))).toBe(`${'x'.repeat(75)}\r\n ${'x'.repeat(74)}\r\n x\r\n`);
  expect(foldLine(`${'x'.repeat(72)}🩺`)).toBe(`${'x'.repeat(72)}\r\n 🩺\r\n`);
});

it('is the same line once it is unfolded, and none of its lines is longer', () => {
  const line = fc.string({
    unit: fc.constantFrom('a', ' ', 'ü', '字', '🩺', '\\'),
    maxLength: 300,
    size: 'max',
  });
  fc.assert(
    fc.property(line, (text) => {
      const folded = foldLine(text);
      expect(folded.replaceAll('\r\n ', '')).toBe(`${text}\r\n`);
      const lines = folded.split('\r\n');
      expect(lines.every((one) => bytes(one) <= 75)).toBe(true);
      // And no line is folded without need: a character of four octets would still find room in a line of 71.
      expect(lines.slice(0, -2).every((one) => bytes(one) > 71)).toBe(true);
    }),
  );
});
