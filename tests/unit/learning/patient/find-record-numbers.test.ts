import { expect, it } from 'vitest';
import { findRecordNumbers } from '../../../../utils/learning/patient/find-record-numbers.ts';

/** What is found, once, though two forms of it may fit. */
const find = (text: string) => [
  ...new Set(findRecordNumbers(text).map(({ start, end }) => text.slice(start, end))),
];

it.each([
  ['MRN: 0048213 12 weeks', '0048213'],
  ['hospital no. K482913', 'K482913'],
  ['MRN 12 34 56', '12 34 56'],
  ['NHS no 999 321 6543', '999 321 6543'],
  ['N.º de historia clínica: 0048213', '0048213'],
  ['Pat.-Nr. 20931', '20931'],
  ['Dossier n° 77120034', '77120034'],
])('finds %j', (text, number) => {
  expect(find(text)).toEqual([number]);
});

it.each([
  'patient 12 of 40',
  'case no. 3',
  'patient number 2019',
  'NHS 2024',
  'hospital numbers fell by 12345',
  'MRNA 12345',
])('finds nothing in %j', (text) => {
  expect(find(text)).toEqual([]);
});
