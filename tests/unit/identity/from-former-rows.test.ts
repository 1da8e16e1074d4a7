import { expect, it } from 'vitest';
import { fromFormerRows } from '../../../utils/identity/from-former-rows.ts';
import { mintIdentity } from '../../../utils/identity/mint-identity.ts';
import { witnessKeys } from '../../../utils/identity/witness-keys.ts';
import { witnessesOf } from '../../../utils/identity/witnesses-of.ts';
import type { FormerLedgerRow } from '../../../utils/store/former/types.ts';

const publishedAt = Date.UTC(2026, 9, 22, 13);
const former: FormerLedgerRow = {
  fingerprint: '2026-10-22 rosacea',
  newsletterId: 'home',
  guidKey: '/p/rosacea',
  urlKey: '/p/rosacea',
  title: 'Rosacea',
  url: 'https://news.example/p/rosacea-a1b2',
  publishedAt,
  openedAt: 5,
  lastOpenedAt: 7,
  readAt: 6,
  where: 'popup',
};
const only = (change: Partial<FormerLedgerRow>) => fromFormerRows([{ ...former, ...change }])[0];

it('has the witnesses that the feed gives for the issue today, and what was done with it', () => {
  const entry = {
    guid: former.url ?? null,
    url: former.url ?? null,
    title: 'Rosacea',
    publishedDay: '2026-10-22',
  };
  const witnesses = witnessesOf(entry);
  expect(fromFormerRows([former])).toEqual([
    {
      newsletterId: 'home',
      identity: mintIdentity(witnesses, () => false),
      witnesses,
      keys: witnessKeys('home', witnesses),
      ...{ title: 'Rosacea', url: former.url, publishedAt, publishedDay: '2026-10-22', isDayOnly: false },
      ...{ openedAt: 5, lastOpenedAt: 7, readAt: 6, unreadAt: null, where: 'popup' },
      ...{ activeSeconds: 0, note: '', changedAt: 7, isOrphan: 1 },
    },
  ]);
});

it('keeps a guid that is no address, and a key whose address is not known', () => {
  expect(only({ guidKey: 'substack-1', url: null })?.witnesses).toMatchObject({
    guids: ['substack-1'],
    urls: ['/p/rosacea'],
  });
});

it.each([
  ['opened before', { readAt: null }, 7],
  ['never opened', { readAt: null, openedAt: null, lastOpenedAt: null }, publishedAt],
])('was marked unread: %s', (_name, change, unreadAt) => {
  expect(only(change)).toMatchObject({ readAt: null, unreadAt, changedAt: unreadAt });
});

it.each([
  ['2026-10-22 rosacea', Date.UTC(2026, 9, 22), '2026-10-22', true],
  ['2026-10-22 rosacea', publishedAt, '2026-10-22', false],
  ['undated rosacea', Date.UTC(2026, 9, 22), null, false],
])('%s at %d: day %s, without an hour: %s', (fingerprint, at, publishedDay, isDayOnly) => {
  expect(only({ fingerprint, publishedAt: at })).toMatchObject({ publishedDay, isDayOnly });
});

it('tells issues apart that have one guid, in whatever order they come', () => {
  const weekly = [0, 7, 14].map((days) => ({
    ...former,
    ...{ fingerprint: `2026-10-${days + 1} issue`, guidKey: 'latest', url: null, urlKey: null },
    publishedAt: publishedAt + days * 24 * 60 * 60_000,
  }));
  const rows = fromFormerRows(weekly);
  expect(new Set(rows.map(({ identity }) => identity)).size).toBe(3);
  expect(fromFormerRows(weekly.toReversed())).toEqual(rows);
  expect(fromFormerRows([former, { ...former, newsletterId: 'other' }]).map((row) => row.identity)).toEqual([
    only({})?.identity,
    only({})?.identity,
  ]);
});
