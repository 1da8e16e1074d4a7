import { expect, it } from 'vitest';
import { nameDomain } from '../../../../utils/learning/schemes/name-domain.ts';

it('names a choice with its scheme', () => {
  expect(nameDomain('gmc:trust')).toBe('Trust and professionalism (UK: GMC, annual appraisal)');
});

it('leaves what no scheme has', () => {
  expect(nameDomain('gmc:other')).toBe('gmc:other');
  expect(nameDomain('Leadership')).toBe('Leadership');
});
