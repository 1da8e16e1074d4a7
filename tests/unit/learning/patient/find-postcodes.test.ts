import { expect, it } from 'vitest';
import { findPostcodes } from '../../../../utils/learning/patient/find-postcodes.ts';

/** What is found, once, though two forms of it may fit. */
const find = (text: string) => [
  ...new Set(findPostcodes(text).map(({ start, end }) => text.slice(start, end))),
];

it.each([
  ['SW1A 1AA', 'SW1A 1AA'],
  ['in ec1a1bb now', 'ec1a1bb'],
  ['K1A 0B1', 'K1A 0B1'],
  ['Springfield, IL 62704', 'IL 62704'],
  ['PLZ 10115', '10115'],
  ['Musterstraße 5, 10115 Berlin', '10115 Berlin'],
  ['12 rue des Lilas, 69003 Lyon', '69003 Lyon'],
])('finds %j', (text, code) => {
  expect(find(text)).toEqual([code]);
});

it.each(['B12 5MG', 'IL17 2AB', 'b2 2nd line', '12345 Patienten', 'OR 12345', 'T2 2ND', 'CD4 5XX'])(
  'finds nothing in %j',
  (text) => {
    expect(find(text)).toEqual([]);
  },
);
