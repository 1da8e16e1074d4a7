import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packChunk } from '../../../utils/backup/pack-chunk.ts';
import { uniteRows } from '../../../utils/backup/unite-rows.ts';
import type { LedgerRow } from '../../../utils/store/types.ts';
import { anyRow, ledgerRow, someRows } from './ledger-rows.ts';

const witness = (title: string, day: string) => ({ guids: ['latest'], urls: [], titles: [{ title, day }] });

it('keeps what only one of them has, and of both what was changed last', () => {
  const later = { ...ledgerRow(1), note: 'later', changedAt: ledgerRow(1).changedAt + 1 };
  expect(uniteRows([ledgerRow(1), ledgerRow(2)], [later, ledgerRow(3)])).toEqual([
    later,
    ledgerRow(2),
    ledgerRow(3),
  ]);
});

it('loses no row and nothing done later, in either order', () => {
  fc.assert(
    fc.property(someRows, someRows, (a, b) => {
      const united = uniteRows(a, b);
      const all = [...a, ...b];
      expect(new Set(united.map(({ identity }) => identity))).toEqual(
        new Set(all.map(({ identity }) => identity)),
      );
      const lastOf = (rows: readonly LedgerRow[], identity: string) =>
        Math.max(...rows.filter((row) => row.identity === identity).map((row) => row.changedAt));
      for (const { identity } of all) expect(lastOf(united, identity)).toBe(lastOf(all, identity));
      expect(packChunk(uniteRows(b, a))).toEqual(packChunk(united));
    }),
  );
});

it('keeps two issues that a guid used again gave one identity', () => {
  const first = ledgerRow(1, { title: 'Rosacea', witnesses: witness('rosacea', '2026-10-01') });
  const second = ledgerRow(20, {
    title: 'Acne',
    identity: first.identity,
    witnesses: witness('acne', '2026-10-10'),
  });
  expect(uniteRows([second], [first])).toEqual([first, second]);
  const edited = { ...first, title: 'Rosacea!', changedAt: first.changedAt + 1 };
  expect(uniteRows([second, first], [edited])).toEqual([edited, second]);
});

it('makes the same of several copies of one row in whatever order they come', () => {
  const copies = fc.array(
    anyRow.map((row) => ({ ...row, identity: 'a', publishedAt: 1 })),
    { minLength: 3, maxLength: 5 },
  );
  fc.assert(
    fc.property(copies, (rows) => {
      expect(uniteRows(rows.toReversed(), [])).toEqual(uniteRows(rows, []));
    }),
  );
});

it('adds nothing to itself', () => {
  fc.assert(
    fc.property(someRows, (rows) => {
      expect(uniteRows(rows, rows)).toEqual(rows);
      expect(uniteRows(rows, [])).toEqual(rows);
    }),
  );
});
