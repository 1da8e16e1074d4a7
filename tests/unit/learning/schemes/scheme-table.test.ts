import { expect, it } from 'vitest';
import { hcpc } from '../../../../utils/learning/schemes/hcpc.ts';
import { schemeTable } from '../../../../utils/learning/schemes/scheme-table.ts';
import { makeEntry } from '../log/any-entry.ts';

it('is a dated list in order, with the boxes as columns', () => {
  const { columns, rows } = schemeTable(
    hcpc,
    [makeEntry({ id: 'b' }), makeEntry({ id: 'a', startedAt: '2026-02-03', finishedAt: '2026-02-03' })],
    { from: '2026-01-01', to: '2026-12-31' },
  );
  expect(columns).toEqual(hcpc.boxes.map(({ label }) => label));
  expect(rows.map(([day]) => day)).toEqual(['2026-02-03', '2026-11-05']);
});
