import { expect, it } from 'vitest';
import { readFormerLedger, readFormerSubscriptions } from '../../../utils/backup/former-mirror.ts';
import { fromFormerRows } from '../../../utils/identity/from-former-rows.ts';

const row = {
  fingerprint: '2026-10-22 rosacea',
  newsletterId: 'home',
  issueId: 'home:rosacea',
  title: 'Rosacea',
  publishedAt: Date.UTC(2026, 9, 22, 13),
  readAt: 6,
};

it('reads the rows, each with a piece to go to', () => {
  expect(readFormerLedger([row])).toEqual([{ ...fromFormerRows([row])[0], chunk: '2026-10.0' }]);
});

it.each([
  [undefined],
  ['text'],
  [[null, 3, {}]],
  [[{ ...row, newsletterId: undefined }]],
  [[{ ...row, publishedAt: 'x' }]],
  [[{ ...row, publishedAt: 9e15 }]],
  [[{ ...row, readAt: 'x' }]],
  [[{ ...row, url: 3 }]],
])('takes %j for no rows', (mirror) => {
  expect(readFormerLedger(mirror)).toEqual([]);
});

it('reads the subscriptions, under the names they had', () => {
  const source = { kind: 'feed', url: 'https://a.example/feed' };
  const former = {
    id: 'a',
    name: 'A',
    address: 'https://www.a.example/',
    source,
    addedAt: 5,
    pausedAt: 7,
    isMuted: true,
  };
  expect(readFormerSubscriptions([former])).toEqual([
    {
      row: {
        ...{ id: 'a', name: 'A', isNamed: true, address: 'https://www.a.example/', addressKey: 'a.example' },
        ...{ addedAt: 5, pausedAt: 7, isMuted: true, removedAt: null },
      },
      source,
    },
  ]);
});

it.each([
  [undefined],
  ['text'],
  [[null, 3, {}]],
  [[{ id: 'a', name: 'A', address: 'nowhere' }]],
  [[{ name: 'A', address: 'https://a.example' }]],
])('takes %j for no subscriptions', (mirror) => {
  expect(readFormerSubscriptions(mirror)).toEqual([]);
});
