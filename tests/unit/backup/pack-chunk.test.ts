import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packChunk, unpackChunk } from '../../../utils/backup/pack-chunk.ts';
import type { LedgerRow } from '../../../utils/store/types.ts';
import { anyRow, ledgerRow, someRows } from './ledger-rows.ts';

const ref = { newsletterId: 'a.example:8080/feed', chunk: '2026-10.0' };
const byIdentity = (rows: readonly LedgerRow[]) =>
  [...rows].sort((a, b) => (a.identity < b.identity ? -1 : 1));

/** What storage.local of Chromium gives back: JSON with its keys sorted. */
function stored(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stored);
  if (typeof value !== 'object' || value === null) return value;
  const sorted = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([key, one]) => [key, stored(one)]));
}

it('gives back every row as it was', () => {
  fc.assert(
    fc.property(someRows, (rows) => {
      const value = stored(JSON.parse(JSON.stringify(packChunk(rows))));
      expect(byIdentity(unpackChunk(ref, value))).toEqual(byIdentity(rows));
    }),
  );
});

it('is the same value for the same rows in any order', () => {
  fc.assert(
    fc.property(someRows, (rows) => {
      expect(packChunk(rows.toReversed())).toEqual(packChunk(rows));
    }),
  );
});

it('says nothing of an issue opened once but what it is and when that was', () => {
  const row = ledgerRow(1);
  expect(packChunk([row]).rows).toEqual([
    {
      identity: row.identity,
      title: row.title,
      url: row.url,
      publishedAt: row.publishedAt,
      guids: row.witnesses.guids,
      openedAt: row.openedAt,
      where: 'popup',
    },
  ]);
});

it.each([{ publishedAt: Number.NaN }, { activeSeconds: Number.NaN }, { readAt: 9e15 }, { identity: '' }])(
  'leaves out a row that could not be read back: %j',
  (change) => {
    const whole = packChunk([ledgerRow(2)]);
    expect(packChunk([ledgerRow(1, change), ledgerRow(2)])).toEqual(whole);
  },
);

it('leaves to the database whether an issue is stored for a row', () => {
  expect(packChunk([ledgerRow(1, { isOrphan: 0 })])).toEqual(packChunk([ledgerRow(1)]));
});

it('gives the rows that are left of a damaged piece, as changed before all others', () => {
  const chunk = packChunk([ledgerRow(1), ledgerRow(2), ledgerRow(3)]);
  const [first, , third] = chunk.rows;
  const damaged = { ...chunk, rows: [first, { identity: 'no row' }, null, third] };
  const { newsletterId } = ledgerRow(1);
  const left = unpackChunk({ newsletterId, chunk: '2026-10.0' }, damaged);
  expect(left).toEqual([1, 3].map((n) => ({ ...ledgerRow(n), changedAt: 0 })));
});

it('does not rely on moments of a piece whose checksum is wrong or that another version wrote', () => {
  const chunk = packChunk([ledgerRow(1)]);
  for (const change of [{ checksum: 'x' }, { version: 4 }]) {
    expect(unpackChunk(ref, { ...chunk, ...change })).toMatchObject([{ changedAt: 0 }]);
  }
});

it('is whole though the storage does not keep half a surrogate pair', () => {
  const chunk = packChunk([ledgerRow(1, { title: 'half \ud83d' })]);
  const rows = chunk.rows.map((row) => ({ ...row, title: row.title?.toWellFormed() }));
  expect(unpackChunk(ref, { ...chunk, rows })).toMatchObject([{ changedAt: ledgerRow(1).changedAt }]);
});

it.each([[undefined], [null], ['text'], [{}], [{ rows: 'text' }], [{ version: 3, checksum: '', rows: [3] }]])(
  'takes nothing from %j',
  (value) => {
    expect(unpackChunk(ref, value)).toEqual([]);
  },
);

it('takes nothing for a row whose field is of another kind', () => {
  fc.assert(
    fc.property(anyRow, fc.constantFrom(true, {}, [3]), (row, wrong) => {
      const [packed] = packChunk([row]).rows;
      for (const name of Object.keys(packed ?? {})) {
        const value = {
          version: 3,
          checksum: '',
          rows: [{ ...packed, [name]: name === 'isDayOnly' ? 3 : wrong }],
        };
        expect(unpackChunk(ref, value), name).toEqual([]);
      }
    }),
    { numRuns: 30 },
  );
});
