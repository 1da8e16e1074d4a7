import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillMessage, type Values } from '../../../utils/text/fill-message.ts';

const fill = (message: string, values: Values, direction: 'ltr' | 'rtl' = 'ltr') =>
  fillMessage(message, values, { writeNumber: (value) => `<${value}>`, direction });

describe('fillMessage', () => {
  it('fills each place, as often as it stands there', () => {
    expect(fill('{a} and {b}, {a}', { a: 'x', b: 'y' })).toBe('x and y, x');
  });

  it('leaves what it puts in as it is', () => {
    expect(fill('{a}, {b}', { a: '{b} | $1 $& $$ {a}', b: '100 % {a}' })).toBe(
      '{b} | $1 $& $$ {a}, 100 % {a}',
    );
  });

  it('has numbers written', () => {
    expect(fill('{count} of {total}', { count: 1, total: '2' })).toBe('<1> of 2');
  });

  it('leaves a place without a value, also where every object has something of the name', () => {
    expect(fill('{a} {constructor} {}', { b: 'x' })).toBe('{a} {constructor} {}');
  });

  it('isolates what is written the other way round', () => {
    expect(fill('the newest: {title}.', { title: 'שלום' })).toBe('the newest: \u2068שלום\u2069.');
  });

  it('isolates every text in a message that is written from right to left, and no number', () => {
    expect(fill('الأحدث: {title}، {count}', { title: 'Gut Health (2)', count: 3 }, 'rtl')).toBe(
      'الأحدث: \u2068Gut Health (2)\u2069، <3>',
    );
  });

  it('gives the same as cutting the message at its places', () => {
    const piece = fc.oneof(
      fc.constantFrom('{a}', '{b}', '$1', '|', '{', '}', '%s', '$&'),
      fc.string({ maxLength: 3 }),
    );
    const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, text, text, (message, a, b) => {
        const cut = message.split(/(\{a\}|\{b\})/);
        const joined = cut.map((part) => (part === '{a}' ? a : part === '{b}' ? b : part)).join('');
        expect(fill(message, { a, b })).toBe(joined);
      }),
    );
  });
});
