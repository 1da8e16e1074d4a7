import { expect, it } from 'vitest';
import { packLedger, unpackLedger } from '../../../utils/backup/pack-ledger.ts';
import type { LedgerRow } from '../../../utils/store/types.ts';

const row: LedgerRow = {
  fingerprint: '2026-10-22 rosacea',
  newsletterId: 'home',
  issueId: 'home:rosacea',
  guidKey: null,
  urlKey: 'news.example/p/rosacea',
  title: 'Rosacea',
  url: 'https://news.example/p/rosacea',
  publishedAt: 1,
  openedAt: null,
  lastOpenedAt: null,
  readAt: 2,
  where: null,
  activeSeconds: 0,
  note: '',
};

it('gives back every row as it was', () => {
  expect(unpackLedger(packLedger([row]))).toEqual([row]);
});

it('leaves out what is empty', () => {
  expect(Object.keys(packLedger([row])[0] ?? {})).not.toContain('note');
});

it.each([[undefined], ['text'], [[null, 3, { title: 'no fingerprint' }]]])(
  'takes %j for no rows',
  (mirror) => {
    expect(unpackLedger(mirror)).toEqual([]);
  },
);
