import { describe, expect, it } from 'vitest';
import { codeOf } from './code-of.ts';

describe('codeOf', () => {
  it.each([
    ['a comment at the end of a line', 'a(); // b()\nc();', 'a(); \nc();'],
    ['a comment over lines, whose lines stay', 'a();\n/** b()\n * c() */\nd();', 'a();\n\n\nd();'],
    ['strings', `a('b()', "c()");`, `a('', '');`],
    ['a string that looks like a comment', `a('https://b'); c();`, `a(''); c();`],
    ['a string with an escaped mark', `a('it\\'s'); b();`, `a(''); b();`],
  ])('leaves out %s', (_name, text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  it('takes the slashes of a regular expression for no comment', () => {
    expect(codeOf('/^https?:\\/\\//.test(a) && b();')).toBe('/^https?:\\/\\//.test(a) && b();');
  });
});
