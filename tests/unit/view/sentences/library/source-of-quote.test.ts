import { afterEach, expect, it, vi } from 'vitest';
import type { ShelfRow } from '../../../../../utils/store/types.ts';
import { sourceOfQuote } from '../../../../../utils/view/sentences/library/source-of-quote.ts';
import { zones } from '../zones.ts';

afterEach(() => vi.unstubAllEnvs());

const row: ShelfRow = {
  ...{ id: '1', kind: 'quote', issueId: '1', newsletterId: 'home', text: 'Look twice.', author: 'Mara Ek' },
  ...{ issueTitle: 'On looking', publishedAt: Date.UTC(2026, 10, 5), isDayOnly: true },
};

it('says where it stands', () => {
  expect(sourceOfQuote(row, 'The Weekly', 'en-GB')).toBe('“On looking”. The Weekly, 5 November 2026.');
  expect(sourceOfQuote(row, undefined, 'en-GB')).toBe('“On looking”. 5 November 2026.');
});

it.each(zones)(
  'names the day on which the issue came out where it is written, for a reader in %s',
  (zone) => {
    vi.stubEnv('TZ', zone);
    const late = { ...row, publishedAt: Date.UTC(2026, 10, 6, 4), isDayOnly: false };
    expect(sourceOfQuote({ ...late, newsletterId: 'other' }, undefined, 'en-GB')).toContain(
      '6 November 2026',
    );
    expect(sourceOfQuote(late, undefined, 'en-GB')).toContain('5 November 2026');
  },
);
