import { expect, it } from 'vitest';
import { findBirthDates } from '../../../../utils/learning/patient/find-birth-dates.ts';

/** What is found, once, though two forms of it may fit. */
const find = (text: string) => [
  ...new Set(findBirthDates(text).map(({ start, end }) => text.slice(start, end))),
];

it.each([
  ['DOB 12/03/1956', '12/03/1956'],
  ['born in Leeds on 3 April 1987', '3 April 1987'],
  ['nacida el 3 de abril de 1987', '3 de abril de 1987'],
  ['geb. am 2.2.19', '2.2.19'],
  ['née en Algérie le 11 novembre 1959', '11 novembre 1959'],
  ['Seen: 23/09/1941', '23/09/1941'],
  ['D.O.B 3-Nov-1960', '3-Nov-1960'],
  ['DOB:19600311', '19600311'],
  ['geb. am 12. 3. 1956', '12. 3. 1956'],
  ['DOB: 12 / 03 / 1956', '12 / 03 / 1956'],
  ['nacida el 12 - 3 - 1956', '12 - 3 - 1956'],
  ['née le 12.3. 1956', '12.3. 1956'],
  ['nascida em 12/03/1956', '12/03/1956'],
  ['Tom Reed, 12/03/2010', '12/03/2010'],
])('finds %j', (text, day) => {
  expect(find(text)).toEqual([day]);
});

it.each([
  'DOB 45/13/1956',
  'born 12 Lemons 1987',
  'approved on 12/03/1998',
  'Published: 12/03/1998',
  'on 12/03/1998 it was',
  'Visit: 05/11/2026',
  'Visit: 05/11/2018',
  'On 12/03/2010 it was approved',
  'DOB 19603511',
  'born too early',
  'Version 1.2.1998.3',
  'NICE guideline, 12/03/2010',
  'Lancet, 12/03/2010',
  'S3-Leitlinie (12.03.2010)',
  'recomendaciones, 12/03/2010',
])('finds nothing in %j', (text) => {
  expect(find(text)).toEqual([]);
});
