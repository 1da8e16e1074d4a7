import { expect, it } from 'vitest';
import { findLongDigits } from '../../../../utils/learning/patient/find-long-digits.ts';

/** What is found, once, though two forms of it may fit. */
const find = (text: string) => [
  ...new Set(findLongDigits(text).map(({ start, end }) => text.slice(start, end))),
];

it.each([
  ['Account 483920174628', '483920174628'],
  ['card 4532 1188 9034 2201', '4532 1188 9034 2201'],
  ['sticker 48291736.', '48291736'],
])('finds %j', (text, digits) => {
  expect(find(text)).toEqual([digits]);
});

it.each([
  '0.87654321',
  'LY32981761',
  '20261105',
  '2019 2020 2021',
  '10234-10241',
  '1,000,000,000',
  '1234567',
])('finds nothing in %j', (text) => {
  expect(find(text)).toEqual([]);
});
