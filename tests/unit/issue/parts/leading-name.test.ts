import { expect, it } from 'vitest';
import { leadingName } from '../../../../utils/issue/parts/leading-name.ts';

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
