import '../../english.ts';
import { expect, it, vi } from 'vitest';
import { readLogJson, writeLogJson } from '../../../../../utils/learning/pack/log-json.ts';
import { addEntry } from '../../../../../utils/view/commands/log/add-entry.ts';

vi.mock('../../../../../utils/record/keep-entries.ts', () => ({
  keepEntries: vi.fn(async () => ({ ok: true, former: [] })),
}));

it('makes an entry that was measured by nobody, and that an export holds and an import reads', async () => {
  const said = { title: ' A leaflet ', newsletter: 'Ward 4', day: '2026-11-02', minutes: 10 };
  const { entry } = await addEntry(said);
  expect(entry).toMatchObject({
    ...{ minutes: 10, minutesMeasured: 0, startedAt: '2026-11-02', finishedAt: '2026-11-02' },
    ...{ newsletterId: null, identity: null, isRemoved: 0 },
    source: { title: 'A leaflet', newsletter: 'Ward 4' },
  });
  expect((await addEntry(said)).entry.id).not.toBe(entry.id);
  const range = { from: '2026-01-01', to: '2026-12-31' };
  const text = await writeLogJson({ range, schemes: [], madeAt: 1, guides: [], entries: [entry] });
  expect(await readLogJson(text)).toMatchObject({ kind: 'read', rejected: [], entries: [{ id: entry.id }] });
});
