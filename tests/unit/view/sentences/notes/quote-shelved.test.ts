import { expect, it } from 'vitest';
import type { ShelvedNote } from '../../../../../utils/view/hooks/notes/types.ts';
import { quoteShelved } from '../../../../../utils/view/sentences/notes/quote-shelved.ts';

const note = {
  ...{
    newsletterId: 'other',
    issueTitle: 'On looking',
    quote: 'Look twice.',
    note: 'At the ward',
    url: null,
  },
  ...{ publishedAt: Date.UTC(2026, 10, 5), publishedDay: '2026-11-05', isDayOnly: true },
} as ShelvedNote;

it('gives the marked words, with the citation in AMA style below', () => {
  expect(quoteShelved(note, 'The Weekly', '2026-11-29')).toBe(
    '“Look twice.”\nOn looking. The Weekly. November 5, 2026. Accessed November 29, 2026.',
  );
});

it('gives what was noted where nothing was marked', () => {
  expect(quoteShelved({ ...note, quote: '' }, undefined, '2026-11-29')).toBe(
    'At the ward\nOn looking. November 5, 2026. Accessed November 29, 2026.',
  );
});
