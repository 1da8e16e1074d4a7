import { afterEach, expect, it, vi } from 'vitest';
import { localDay } from '../../../../utils/view/sentences/local-day.ts';
import { zones } from './zones.ts';

afterEach(() => vi.unstubAllEnvs());

it.each(zones)('localDay is the beginning of the same day in %s', (zone) => {
  vi.stubEnv('TZ', zone);
  const at = new Date(localDay(Date.UTC(2025, 9, 23)));
  expect([at.getFullYear(), at.getMonth(), at.getDate(), at.getHours()]).toEqual([2025, 9, 23, 0]);
});

it('localDay is that day even where its midnight is left out by the clocks', () => {
  vi.stubEnv('TZ', 'America/Sao_Paulo');
  expect(new Date(localDay(Date.UTC(2018, 10, 4))).getDate()).toBe(4);
});
