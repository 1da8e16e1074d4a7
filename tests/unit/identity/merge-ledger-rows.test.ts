import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mergeLedgerRows } from '../../../utils/identity/merge-ledger-rows.ts';
import { anyRow, ledgerRow } from '../backup/ledger-rows.ts';

it('takes what was done last, and the witnesses of both', () => {
  const read = ledgerRow(1, { readAt: 5, changedAt: 5 });
  const moved = { guids: ['other'], urls: ['/p/moved'], titles: [] };
  const unread = ledgerRow(1, { readAt: null, unreadAt: 6, changedAt: 6, witnesses: moved });
  const merged = mergeLedgerRows(read, unread);
  expect(merged).toMatchObject({ readAt: null, unreadAt: 6, changedAt: 6 });
  expect(merged.witnesses.guids).toEqual([...read.witnesses.guids, 'other']);
  expect(merged.keys).toEqual(expect.arrayContaining([...read.keys, ...unread.keys]));
});

it('keeps title and address that a copy changed later was too small for', () => {
  const whole = ledgerRow(1, { title: 'Rosacea, and what helps' });
  const short = { ...whole, title: 'Rosacea…', url: null, changedAt: whole.changedAt + 1 };
  expect(mergeLedgerRows(whole, short)).toEqual({ ...whole, changedAt: short.changedAt });
});

it('takes a title that was changed', () => {
  const before = ledgerRow(1, { title: 'Rosacea, and what helps' });
  const after = { ...before, title: 'Acne…', changedAt: before.changedAt + 1 };
  expect(mergeLedgerRows(before, after).title).toBe('Acne…');
  expect(mergeLedgerRows(before, { ...after, title: 'Rosacea' }).title).toBe('Rosacea');
});

it('does not depend on the order, and a row merged with itself or with what came of it stays', () => {
  fc.assert(
    fc.property(anyRow, anyRow, (a, other) => {
      const b = { ...other, identity: a.identity };
      const merged = mergeLedgerRows(a, b);
      expect(mergeLedgerRows(b, a)).toEqual(merged);
      expect(mergeLedgerRows(a, a)).toEqual(a);
      for (const one of [a, b]) {
        const again = mergeLedgerRows(merged, one);
        expect({ ...again, witnesses: null, keys: [...again.keys].sort() }).toEqual({
          ...merged,
          witnesses: null,
          keys: [...merged.keys].sort(),
        });
      }
    }),
  );
});

it('loses no witness of two that have few', () => {
  fc.assert(
    fc.property(anyRow, anyRow, (a, b) => {
      const { guids, urls, titles } = mergeLedgerRows(a, b).witnesses;
      for (const { witnesses } of [a, b]) {
        expect(guids).toEqual(expect.arrayContaining([...witnesses.guids]));
        expect(urls).toEqual(expect.arrayContaining([...witnesses.urls]));
        expect(titles).toEqual(expect.arrayContaining([...witnesses.titles]));
      }
    }),
  );
});
