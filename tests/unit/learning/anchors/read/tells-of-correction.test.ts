import { expect, it } from 'vitest';
import { tellsOfCorrection } from '../../../../../utils/learning/anchors/read/tells-of-correction.ts';

it.each([
  'Correction: we wrote "twice daily".',
  'Erratum.',
  'An earlier version said so.',
  'We no longer say that it is safe.',
  'Was: 5 mg',
  'Last week this read: 5 mg; it used to say 4.',
  'Fe de erratas: donde decía 5 mg.',
  'En la versión anterior se leía: 5 mg.',
  'Corrección: 5 mg.',
  'Korrektur: Hier stand zuvor 5 mg.',
  'Der Satz ist gestrichen.',
  'In der früheren Fassung hieß es 5 mg.',
  'Erratum : nous avions écrit 5 mg.',
  'Rectificatif : 5 mg.',
  'Il fallait lire 5 mg.',
])('tells of a correction: %s', (sentence) => {
  expect(tellsOfCorrection(sentence)).toBe(true);
});

it.each([
  'Correction of anaemia takes weeks.',
  'The corrected QT interval was long.',
  'First line treatment is a cream.',
  'Use soap instead of gel.',
  'La corrección de la anemia es lenta.',
  'Die Salbe wird dünn aufgetragen.',
  'Previously treated patients may start.',
  'On corrige le déficit.',
])('does not: %s', (sentence) => {
  expect(tellsOfCorrection(sentence)).toBe(false);
});
