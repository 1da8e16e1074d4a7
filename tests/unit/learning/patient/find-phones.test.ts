import { expect, it } from 'vitest';
import { findPhones } from '../../../../utils/learning/patient/find-phones.ts';

/** What is found, once, though two forms of it may fit. */
const find = (text: string) => [...new Set(findPhones(text).map(({ start, end }) => text.slice(start, end)))];

it.each([
  ['+44 7700 900 321', '+44 7700 900 321'],
  ['0161 496 0753', '0161 496 0753'],
  ['(555) 555-0142', '(555) 555-0142'],
  ['06.39.98.12.34', '06.39.98.12.34'],
  ['0171/5550123', '0171/5550123'],
  ['tel 912 345 678', '912 345 678'],
  ['phone 555-0199', '555-0199'],
  ['91 123 45 67', '91 123 45 67'],
  ['93-123-45-67', '93-123-45-67'],
])('finds %j', (text, number) => {
  expect(find(text)).toEqual([number]);
});

it.each([
  '0, 12, 24, 48',
  '01 02 03 04 05',
  'call 2019-2020',
  'call on 12/03/2026',
  'contact 2026-03-12',
  '013-027',
  'phone: 300 in 2020',
  '0.87654321',
  '80 100 20 30',
  '91 120 45 60 80',
])('finds nothing in %j', (text) => {
  expect(find(text)).toEqual([]);
});
