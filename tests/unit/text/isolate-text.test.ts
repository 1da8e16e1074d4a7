import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isolateText } from '../../../utils/text/isolate-text.ts';

const opening = ['\u2066', '\u2067', '\u2068'];
const end = '\u2069';

/** Where the isolate ends that the first character opens, as the standard pairs them: like brackets. */
function endOfFirst(text: string): number {
  const stack: number[] = [];
  for (const [index, mark] of [...text].entries()) {
    if (opening.includes(mark)) stack.push(index);
    else if (mark === end && stack.pop() === 0) return index;
  }
  return -1;
}

describe('isolateText', () => {
  it.each(['', 'Gut Health | Issue 42', '10 % off, $5', 'Ärzte в Москве 東京', '\u200E'])(
    'leaves %j',
    (text) => {
      expect(isolateText(text)).toBe(text);
    },
  );

  it.each(['שלום', 'سلام', '\u202Eabc', 'a\u202Bb', '\u2066', '\u{10900}'])('isolates %j', (text) => {
    expect(isolateText(text)).toContain(text);
    expect(isolateText(text)).not.toBe(text);
  });

  it.each(['Gut Health', '99+', 'سلام', '10.30'])('isolates %j between words from right to left', (text) => {
    expect(isolateText(text, 'rtl')).toBe(`\u2068${text}\u2069`);
  });

  it.each(['', ' – ', '…'])('leaves %j there, which turns nothing', (text) => {
    expect(isolateText(text, 'rtl')).toBe(text);
  });

  it('lets no mark within out, nor any mark within keep the end', () => {
    const piece = fc.constantFrom('a', 'ש', '\u202E', '\u202C', end, ...opening);
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const isolated = isolateText(text);
        if (/^a*$/.test(text)) {
          expect(isolated).toBe(text);
          return;
        }
        expect(endOfFirst(isolated)).toBe(isolated.length - 1);
        expect(isolated.replace(/^\u2068+/, '').startsWith(text.replace(/^\u2068+/, ''))).toBe(true);
      }),
    );
  });
});
