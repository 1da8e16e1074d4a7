import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameFile } from '../../../../utils/view/sentences/name-file.ts';

describe('nameFile', () => {
  it.each([
    ['guide.pdf', 'guide.pdf'],
    ['Guide to rest.PDF', 'Guide to rest.pdf'],
    ['Schlaf – ein Leitfaden.pdf', 'Schlaf – ein Leitfaden.pdf'],
    ['Guide v1.2', 'Guide v1.2.pdf'],
    ['Guide v1.2.pdf', 'Guide v1.2.pdf'],
    ['notes-2026.10.pdf', 'notes-2026.10.pdf'],
    ['健康.pdf', '健康.pdf'],
  ])('keeps %j as %j', (said, name) => {
    expect(nameFile(said)).toBe(name);
  });

  it.each([
    ['setup.exe', 'setup.pdf'],
    ['page.html', 'page.pdf'],
    ['guide.pdf.lnk', 'guide.pdf'],
    ['a/b\\c/guide.pdf', 'guide.pdf'],
    ['../../.profile', 'profile.pdf'],
    ['guide.pdf/', 'guide.pdf'],
    ['.pdf', 'pdf.pdf'],
    ['', 'guide.pdf'],
    [' . ', 'guide.pdf'],
    ['con.pdf', 'guide.pdf'],
    ['fdp\u202egnp.exe', 'fdpgnp.pdf'],
    ['gu\u0000i\u200bde\n.pdf', 'guide.pdf'],
    ['a<b>:"c|d?e*.pdf', 'abcde.pdf'],
    ['half\ud800.pdf', 'half.pdf'],
  ])('makes %j into %j', (said, name) => {
    expect(nameFile(said)).toBe(name);
  });

  it('is bounded, a PDF, and safe, whatever is said', () => {
    const said = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({
        unit: fc.constantFrom('.', '/', '\\', ' ', 'a', 'pdf', 'exe', '😀', '\u202e', '\u0007'),
        maxLength: 200,
      }),
    );
    fc.assert(
      fc.property(said, (text) => {
        const name = nameFile(text);
        expect(name).toMatch(/^[^\s./\\].*\.pdf$/su);
        expect(name).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}/\\:]/u);
        expect(name).not.toMatch(/\s\.pdf$/);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(124);
        expect(nameFile(name)).toBe(name);
      }),
    );
  });

  it('does not take longer for a name without an end', () => {
    expect(nameFile(`${'a.b'.repeat(1_000_000)}.pdf`)).toMatch(/^.{1,120}\.pdf$/);
  });
});
