import { expect, it } from 'vitest';
import { isByline } from '../../../../utils/issue/parts/is-byline.ts';

it.each([
  '// By Anna Writer • Nov 5, 2026',
  'Anna Writer, November 5, 2026',
  'By Maud Ellery | Oct 14, 2025 | 4 min read',
  'Wednesday, November 5, 2026 by Anna Writer',
  'Posted on November 5, 2026 by Anna Writer',
  'Von Jonas Riedel · 14. Oktober 2025 · Lesezeit: 3 Minuten',
  'Par Hélène Marchand, le 14 octobre 2025',
  'Por Lucía Ferrer · 14 de octubre de 2025 · Lectura de 5 minutos',
  'Anna Writer – 05.11.26',
  '1,024 words, 4 minutes reading time.',
  'By Anna Writer, MD, Professor of Dermatology at the University of Basel',
  'Text von Anna Writer und Ben Lee, Fachärzte für Dermatologie in Basel',
  'Por Lucía Ferrer y Ana Gil, Hospital de Nuestra Señora del Mar',
  'By Anna Writer and Ben Lee, Skin Notes, Nov 5 at 7 am',
])('%s', (line) => {
  expect(isByline(line)).toBe(true);
});

it.each([
  'We are in 2026! Happy New Year',
  'It ended in 1953.',
  'By noon it was gone.',
  'By Anna Writer',
  'By Friday Evening the Ward had its lamps again and slept',
  'Von Haut und Haaren und von Nägeln erzählt dieser Brief heute',
  'By Anna Writer’s count the harbour lost a foot of mud in 2025',
  'Anna Writer met the committee on Nov 5, 2026 in Basel',
  'Was 2025 the year?',
  '',
])('is none: %s', (line) => {
  expect(isByline(line)).toBe(false);
});
