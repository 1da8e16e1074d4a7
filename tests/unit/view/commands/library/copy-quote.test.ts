import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { copyQuote } from '../../../../../utils/view/commands/library/copy-quote.ts';
import type { ShelfRow } from '../../../../../utils/view/types.ts';
import { check, entry, issueOf, startAfresh, thursday } from '../../../../browser/store/fixtures.ts';

const copied = vi.hoisted(() => vi.fn<(text: string) => Promise<boolean>>());
vi.mock('../../../../../utils/view/commands/copy-text.ts', () => ({ copyText: copied }));

beforeEach(async () => {
  copied.mockReset().mockResolvedValue(true);
  await startAfresh();
  await check([entry('rosacea', thursday, { signedBy: 'The Skin Team' })]);
});

const now = new Date(2026, 10, 29, 12).getTime();

it('copies who said it, and the citation in AMA style below', async () => {
  const issueId = (await issueOf('rosacea')).id;
  const row: ShelfRow = {
    ...{ id: 'row', kind: 'quote', issueId, newsletterId: 'home', text: 'Look longer.', author: 'Mara Ek' },
    ...{ issueTitle: 'rosacea', publishedAt: thursday, isDayOnly: false },
  };
  const citation =
    'The Skin Team. rosacea. Beneath the Surface. October 22, 2026. Accessed November 29, 2026. https://news.example/p/rosacea';
  expect(await copyQuote(row, now)).toBe(true);
  expect(copied).toHaveBeenLastCalledWith(`“Look longer.” — Mara Ek\n${citation}`);
  await copyQuote({ ...row, author: null }, now);
  expect(copied).toHaveBeenLastCalledWith(`“Look longer.”\n${citation}`);
});

it('says that it could not be copied', async () => {
  copied.mockResolvedValue(false);
  const row = { issueId: 'gone', newsletterId: 'home', text: 'Look.', author: null } as ShelfRow;
  expect(await copyQuote({ ...row, issueTitle: 'Gone', publishedAt: thursday }, now)).toBe(false);
  expect(copied.mock.lastCall?.[0]).toMatch(/^“Look\.”\nGone\./);
});
