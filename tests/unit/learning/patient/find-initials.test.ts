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
  ['J S, 54', 'J S, 54'],
  ['J.S. is 54', 'J.S. is 54'],
  ['JS is a 54 year old', 'JS is a 54 year old'],
  ['JS tiene 54 años', 'JS tiene 54 años'],
  ['J.S. ist 54 Jahre alt', 'J.S. ist 54 Jahre'],
  ['J.S. tem 54 anos', 'J.S. tem 54 anos'],
  ['JS a 54 ans', 'JS a 54 ans'],
  ['age 54, J.S.', 'age 54, J.S.'],
  ['Alter: 54, JS', 'Alter: 54, JS'],
  ['aged 54, initials JS', 'aged 54, initials JS'],
  ['54 y.o. J.S.', '54 y.o. J.S.'],
  ['J.S. (54 y.o.)', 'J.S. (54 y.o.'],
  ['a man (VI, 66)', 'VI, 66'],
  ['Pat. J.S.', 'J.S.'],
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
  'skin type II, 30 years',
  'phototype IV, 54 years old',
  'grade II (54)',
  'Stadium VI, 54 Jahre',
  'PFS was 12, OS was 54 months',
  'MT was 5 years',
  'The I.Q. was 54.',
  'mean age 54, SD 12',
  'hepatitis B C, 12',
])('finds nothing in %j', (text) => {
  expect(find(text)).toEqual([]);
});
