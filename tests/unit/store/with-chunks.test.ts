import { expect, it } from 'vitest';
import { withChunks } from '../../../utils/store/with-chunks.ts';
import { ledgerRow } from '../backup/ledger-rows.ts';

it('numbers the pieces of each month of each newsletter, oldest issue first', () => {
  const rows = Array.from({ length: 66 }, (_, n) =>
    ledgerRow(n, { identity: `id${99 - n}`, publishedAt: Date.UTC(2026, 9, 1, 0, n) }),
  );
  const other = ledgerRow(0, { newsletterId: 'other' });
  const next = ledgerRow(0, { publishedAt: Date.UTC(2026, 10, 1) });
  const placed = withChunks([next, other, ...rows.toReversed()]);
  const counts = Map.groupBy(placed, ({ newsletterId, chunk }) => `${newsletterId} ${chunk}`);
  expect(Object.fromEntries([...counts].map(([name, all]) => [name, all.length]))).toEqual({
    'news.example/feed 2026-10.0': 64,
    'news.example/feed 2026-10.1': 2,
    'news.example/feed 2026-11.0': 1,
    'other 2026-10.0': 1,
  });
  expect(placed.filter(({ chunk }) => chunk === '2026-10.1').map(({ identity }) => identity)).toEqual(
    rows.slice(64).map(({ identity }) => identity),
  );
});
