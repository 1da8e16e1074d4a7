import { expect, it } from 'vitest';
import { findInitials } from '../../../../utils/learning/patient/find-initials.ts';

/** What is found, once, though two forms of it may fit. */
const find = (text: string) => [
  ...new Set(findInitials(text).map(({ start, end }) => text.slice(start, end))),
];

it.each([
  ['JS, 54, came', 'JS, 54'],
  ['54F J.S. with', '54F J.S.'],
  ['KT 67M on', 'KT 67M'],
  ['AB, a 43-year-old', 'AB, a 43-year-old'],
  ['L. P., aged 33.', 'L. P., aged 33'],
  ['JL, de 67 años', 'JL, de 67 años'],
  ['a 31-year-old teacher, R.T.', '31-year-old teacher, R.T.'],
  ['pt G.H. flared', 'G.H.'],
  ['KM (female, 61)', 'KM (female, 61'],
  ['RB 45/F', 'RB 45/F'],
])('finds %j', (text, who) => {
  expect(find(text)[0]).toBe(who);
});

it.each([
  'AF, 54% of',
  'UK, 65 centres',
  'WHO, 2023',
  'VPH, 16 y 18',
  'RCT, 24 weeks',
  'S.C. 40 mg',
  'I.V., 12, then',
  'KT, 540',
  'In SLE 10 years later',
  'Lee JS, 54(3):12',
])('finds nothing in %j', (text) => {
  expect(find(text)).toEqual([]);
});
