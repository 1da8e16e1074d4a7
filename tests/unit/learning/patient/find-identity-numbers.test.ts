import { expect, it } from 'vitest';
import { findIdentityNumbers } from '../../../../utils/learning/patient/find-identity-numbers.ts';

/** What is found, once, though two forms of it may fit. */
const find = (text: string) => [
  ...new Set(findIdentityNumbers(text).map(({ start, end }) => text.slice(start, end))),
];

it.each([
  ['DNI 12345678-Z.', '12345678-Z'],
  ['X 1234567 L', 'X 1234567 L'],
  ['n° 2 84 05 75 123 456 72', '2 84 05 75 123 456 72'],
  ['KV A123456780', 'A123456780'],
  ['078-05-1120', '078-05-1120'],
])('finds %j', (text, number) => {
  expect(find(text)).toEqual([number]);
});

it.each(['12345678A', '2 84 05 75 123 456 73', 'A123456781', '000-05-1120', '1078-05-1120', 'GA123456780'])(
  'finds nothing in %j',
  (text) => {
    expect(find(text)).toEqual([]);
  },
);
