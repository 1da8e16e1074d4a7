import { expect, it } from 'vitest';
import { allSchemes } from '../../../../utils/learning/schemes/all-schemes.ts';
import { missingFor } from '../../../../utils/learning/schemes/missing-for.ts';
import { makeEntry } from '../log/any-entry.ts';

const empty = Object.fromEntries(
  allSchemes.map((scheme) => [scheme.key, missingFor(scheme, makeEntry()).map(({ key }) => key)]),
);

it('names the boxes that are asked for and empty', () => {
  expect(empty).toEqual({
    gmc: ['learnt', 'change', 'domain'],
    nmc: ['practice', 'code', 'evidence'],
    hcpc: ['learnt', 'benefit'],
    racgp: ['reflection'],
    racp: ['reflection'],
    mba: ['reflection'],
    mainport: ['outcome'],
    ama: [],
    aafp: [],
  });
});

it('misses nothing when all three questions are answered, something is chosen and shown', () => {
  const full = makeEntry({
    ...{ learned: 'a', change: 'b', impact: 'c', evidence: ['d'] },
    domains: ['gmc:trust', 'nmc:preserve-safety'],
  });
  expect(allSchemes.flatMap((scheme) => missingFor(scheme, full))).toEqual([]);
});

it('takes no spaces for an answer, and no other scheme’s choice', () => {
  const entry = makeEntry({ learned: ' \n', domains: ['nmc:trust', 'trust'] });
  const [gmc] = allSchemes;
  expect(gmc && missingFor(gmc, entry).map(({ key }) => key)).toEqual(['learnt', 'change', 'domain']);
});
