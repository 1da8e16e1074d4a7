import { expect, it } from 'vitest';
import { isSilent } from '../../../../../utils/learning/corrections/is-silent.ts';
import { compareTitles } from '../../../../../utils/learning/corrections/titles/compare-titles.ts';

const heard = (before: string, after: string, language = 'en') =>
  compareTitles(before, after, language)
    .filter(({ kind }) => !isSilent(kind))
    .map((change) => [change.kind, change.before, change.after]);

it.each([
  ['en', 'Isotretinoin: 10 mg is enough', 'Isotretinoin: 1 mg is enough', ['figure', '10 mg', '1 mg']],
  ['en', 'Retinoids are safe in pregnancy', 'Retinoids are not safe in pregnancy', ['negation', '', 'not']],
  ['en', 'Itch and Dupilumab', 'Itch and Tralokinumab', ['name', 'Dupilumab', 'Tralokinumab']],
  ['en', 'Rosacea and Eczema', 'Rosacea', ['removed', 'and Eczema', '']],
  ['en', 'Rosacea', 'Rosacea and Eczema', ['added', '', 'and Eczema']],
  ['en', 'Update: 5 myths about itch', 'Update: 7 myths about itch', ['figure', '5', '7']],
  ['en', '5 myths about itch', 'Corrected: 7 myths about itch', ['figure', '5', '7']],
  ['es', 'La rosácea en 3 pasos', 'La rosácea en 4 pasos', ['figure', '3', '4']],
  ['de', 'Kortison ist schädlich', 'Kortison ist nicht schädlich', ['negation', '', 'nicht']],
  [
    'fr',
    'Le méthotrexate chaque jour',
    'Le méthotrexate chaque semaine',
    ['figure', 'chaque jour', 'chaque semaine'],
  ],
])('%s: tells "%s" from "%s"', (language, before, after, change) => {
  expect(heard(before, after, language)).toContainEqual(change);
});

it.each([
  ['en', 'Rosacea: What Works', 'Rosacea: what works'],
  ['en', 'ITCH AT NIGHT', 'Itch at night'],
  ['en', 'Itch - "at night"', 'Itch – “at night”'],
  ['en', 'Rosacea: what works', 'Update: Rosacea: what works'],
  ['en', 'Rosacea: what works', 'Rosacea: what works (corrected 3 November)'],
  ['en', '[Updated] Rosacea', '[Corrected] Rosacea'],
  ['en', 'Rosacae in winter', 'Rosacea in winter'],
  ['de', 'Juckreiz bei Nacht', 'Korrektur: Juckreiz bei Nacht'],
  ['es', 'Picor de noche', 'Picor de noche (actualizado)'],
  ['fr', 'Le prurit la nuit', 'Mise à jour : Le prurit la nuit'],
])('%s: is silent on "%s" and "%s"', (language, before, after) => {
  expect(heard(before, after, language)).toEqual([]);
});

it('names the places in the whole titles', () => {
  const [before, after] = ['Update: take 10 mg', '[Corrected] Take 1 mg (again)'];
  const [change] = compareTitles(before, after, 'en');
  expect(change).toMatchObject({ kind: 'figure', ofTitle: true });
  expect(before.slice(change?.beforeRange.start, change?.beforeRange.end)).toBe('10 mg');
  expect(after.slice(change?.afterRange.start, change?.afterRange.end)).toBe('1 mg');
});

it('takes titles that never end', () => {
  expect(heard('itch '.repeat(100_000), `Take 5 mg. ${'itch '.repeat(100_000)}`)).toEqual(expect.any(Array));
});
