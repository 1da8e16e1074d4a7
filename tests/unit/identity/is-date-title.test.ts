import { expect, it } from 'vitest';
import { isDateTitle } from '../../../utils/identity/is-date-title.ts';
import { titleKey } from '../../../utils/identity/title-key.ts';

it.each([
  ['', true],
  ['🧴', true],
  ['23 October 2025', true],
  ['Oct 23rd, 2025', true],
  ['Thursday', true],
  ['Thursday, the 23rd of October', true],
  ['Sept. 5', true],
  ['2025-10-23', true],
  ['23.10.2025', true],
  ['10/23', true],
  ['20251023', true],
  ['2026', true],
  ['Donnerstag, der 23. Oktober 2025', true],
  ['Do., 3. März', true],
  ['miércoles, 23 de octubre de 2025', true],
  ['Jeudi 23 octobre 2025', true],
  ['le 1er fevrier', true],
  ['Quinta-feira, 23 de outubro de 2025', true],
  ['42', false],
  ['Issue 42', false],
  ['What we learnt 2026', false],
  ['October skin', false],
  ['Daily Briefing', false],
  ['Daily Briefing, 23 October 2025', false],
  ['The', false],
  ['皮膚', false],
])('isDateTitle("%s") is %s, of title and key', (title, expected) => {
  expect(isDateTitle(title)).toBe(expected);
  expect(isDateTitle(titleKey(title))).toBe(expected);
});
