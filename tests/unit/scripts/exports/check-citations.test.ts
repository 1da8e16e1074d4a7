import { expect, it } from 'vitest';
import { checkCitations } from '../../../../scripts/exports/check-citations.ts';
import { sampleCitables } from '../../../../scripts/exports/sample-citables.ts';

it('has every sample read back in every form', () => {
  const checks = checkCitations();
  expect(checks.filter(({ ok }) => !ok)).toEqual([]);
  expect(checks.length).toBeGreaterThan(3 * sampleCitables.length);
});
