import { expect, it } from 'vitest';
import { packChunk, unpackChunk } from '../../../utils/backup/pack-chunk.ts';
import { chunkBytes } from '../../../utils/backup/shorten-rows.ts';
import { uniteRows } from '../../../utils/backup/unite-rows.ts';
import { chunkSize } from '../../../utils/store/chunk-of.ts';
import type { LedgerRow } from '../../../utils/store/types.ts';
import { ledgerRow } from './ledger-rows.ts';

const ref = { newsletterId: 'news.example/feed', chunk: '2026-10.0' };
const bytesOf = (rows: readonly LedgerRow[]) =>
  new TextEncoder().encode(JSON.stringify(packChunk(rows))).length;
const full = (change: (n: number) => Partial<LedgerRow>) =>
  Array.from({ length: chunkSize }, (_, n) => ledgerRow(n, change(n)));

it('keeps a full piece of ordinary issues whole, in less than 21 kB', () => {
  const rows = full((n) => (n % 4 === 0 ? { activeSeconds: 90, lastOpenedAt: 2 ** 40 } : {}));
  expect(bytesOf(rows)).toBeLessThan(21_000);
  expect(unpackChunk(ref, packChunk(rows))).toEqual(rows);
});

const long = (text: string, n: number) => `${text.repeat(1000)} ${n}`;
const absurd = full((n) => ({
  title: long('😀', n),
  url: `https://news.example/${long('u', n)}`,
  isDayOnly: true,
  publishedDay: null,
  lastOpenedAt: 2 ** 40,
  readAt: null,
  unreadAt: 2 ** 41,
  where: 'notification',
  activeSeconds: 123_456,
  changedAt: 2 ** 41 + n,
  witnesses: {
    guids: [long('g', n), long('h', n), long('i', n)],
    urls: [long('u', n)],
    titles: [{ title: long('t', n), day: null }],
  },
}));

it('never takes more than its bytes, and keeps what was done with each issue', () => {
  expect(bytesOf(absurd)).toBeLessThanOrEqual(chunkBytes + 100);
  const back = unpackChunk(ref, packChunk(absurd));
  const doneWith = (rows: readonly LedgerRow[]) =>
    rows.map(({ title, url, witnesses, keys, ...done }) => done);
  expect(doneWith(back)).toEqual(doneWith(absurd));
  expect(back[0]?.title).toMatch(/^(😀)+…$/u);
});

it('counts the bytes of any script', () => {
  const rows = full((n) => ({ title: `${'皮膚'.repeat(50)} ${n}` }));
  expect(bytesOf(rows)).toBeLessThanOrEqual(chunkBytes + 100);
});

it('shortens those rows alone that take more than their share, and as little as is needed', () => {
  const rows = full((n) => (n < 2 ? { title: `${'word '.repeat(1000)}${n}` } : {}));
  const back = unpackChunk(ref, packChunk(rows));
  expect(back.slice(2)).toEqual(rows.slice(2));
  expect(back.slice(0, 2).map(({ witnesses }) => witnesses.guids)).toEqual(
    rows.slice(0, 2).map(({ witnesses }) => witnesses.guids),
  );
});

it('is the same value again when the whole rows are merged with their shortened copies', () => {
  const copy = unpackChunk(ref, packChunk(absurd));
  expect(packChunk(uniteRows(copy, absurd))).toEqual(packChunk(absurd));
  expect(packChunk(copy)).toEqual(packChunk(absurd));
});
