import { expect, it } from 'vitest';
import { mintIdentity } from '../../../utils/identity/mint-identity.ts';

const titles = [{ title: 'a', day: '2026-03-01' }];
const whole = { guids: ['g'], urls: ['/a'], titles };
const mint = (witnesses: Parameters<typeof mintIdentity>[0], taken: string[] = []) =>
  mintIdentity(witnesses, (identity) => taken.includes(identity));

it('mintIdentity makes the same of the first witness, whatever comes after', () => {
  expect(mint(whole)).toMatch(/^[0-9a-z]{1,11}$/);
  expect(mint(whole)).toBe(mint({ guids: ['g', 'h'], urls: [], titles: [] }));
  expect(mint({ guids: ['/a'], urls: [], titles })).toBe(mint({ guids: [], urls: ['/a', '/b'], titles: [] }));
});

it('makes another of another', () => {
  const some = [
    whole,
    { ...whole, guids: [] },
    { guids: [], urls: [], titles },
    { guids: [], urls: [], titles: [] },
  ];
  expect(new Set(some.map((one) => mint(one))).size).toBe(4);
});

it('goes on where an identity is taken, for as long as it takes', () => {
  for (const witnesses of [whole, { guids: [], urls: [], titles: [] }]) {
    const taken: string[] = [];
    for (let at = 0; at < 10; at++) taken.push(mint(witnesses, taken));
    expect(new Set(taken).size).toBe(10);
  }
});
