import { describe, expect, it } from 'vitest';
import { isPersonalName, leadingName } from '../../../../utils/issue/parts/leading-name.ts';

it.each([
  ['Cal Newport. It changed me.', 'Cal Newport'],
  ['Justin J. Leto', 'Justin J. Leto'],
  ['Bessel van der Kolk, who knows', 'Bessel van der Kolk'],
  ['William R. Miller and Stephen Rollnick', 'William R. Miller and Stephen Rollnick'],
  ['A. Baker, B. Cook & C. Dyer (2019)', 'A. Baker, B. Cook & C. Dyer'],
  ['Sharon Moalem, MD, is', 'Sharon Moalem, MD'],
  ['Antoine de Saint-Exupéry', 'Antoine de Saint-Exupéry'],
  ['the lake', null],
  ['', null],
])('%s', (text, name) => {
  expect(leadingName(text)).toBe(name);
});

describe('isPersonalName', () => {
  it.each([
    'Ada',
    'Ada Brook',
    'Dr. Ada B. Brook, MD',
    'Rita do Carmo',
    'Ada Brook and Ben Reed',
    'Ms. Brook',
  ])('%s', (name) => {
    expect(isPersonalName(name, 2)).toBe(true);
  });

  it.each(['Winter Reading Circle', 'About | Imprint', 'Hats for sale', 'P. 12', ''])('not %s', (name) => {
    expect(isPersonalName(name, 2)).toBe(false);
  });

  it('may be longer where nothing speaks against a name', () => {
    expect(isPersonalName('Ana Maria Ruiz')).toBe(true);
  });
});
