import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutUpdateMark } from '../../../../../utils/learning/corrections/titles/cut-update-mark.ts';

const title = 'Rosacea: what works';
const rest = (words: string) => {
  const { start, end } = cutUpdateMark(words);
  return words.slice(start, end);
};

it.each([
  `Update: ${title}`,
  `UPDATED – ${title}`,
  `[Corrected] ${title}`,
  `(Resend) ${title}`,
  `Correction, 3 November: ${title}`,
  `${title} (updated)`,
  `${title} (corrected version)`,
  `${title} (updated 3 November 2026)`,
  `${title} – updated on 3 Nov`,
  `${title} | Revised`,
  `[Update] ${title} (corrected 2026-11-03)`,
  `Mise à jour : ${title}`,
  `${title} (corrigé le 3 novembre)`,
  `MàJ : ${title}`,
  `Korrektur: ${title}`,
  `Aktualisiert – ${title}`,
  `${title} (korrigierte Fassung vom 3.11.2026)`,
  `Corrección: ${title}`,
  `Fe de erratas: ${title}`,
  `${title} (actualizado el 3 de noviembre)`,
])('leaves of "%s" the title', (words) => {
  expect(rest(words)).toBe(title);
});

it.each([
  'Correction of scars: what works',
  'Corrected QT: what to know',
  'Update',
  'Updates on itch',
  'Rosacea (updated dose: 5 mg)',
  'Rosacea (update on 5 mg)',
  'Rosacea – an update',
  'Revisiones: la piel',
  'Erneuerung: Haut',
  title,
  '',
])('leaves "%s" as it is', (words) => {
  expect(rest(words)).toBe(words);
});

it('takes a title of any length', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('(', ')', ' ', '-', ':', 'update', '3') }), (words) => {
      const { start, end } = cutUpdateMark(words);
      expect(0 <= start && start <= end && end <= words.length).toBe(true);
      expect(words === '' || end > start).toBe(true);
    }),
  );
});
