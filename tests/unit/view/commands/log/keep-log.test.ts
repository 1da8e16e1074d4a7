import '../../english.ts';
import { beforeEach, expect, it, vi } from 'vitest';
import { keepEntries } from '../../../../../utils/record/keep-entries.ts';
import { keepLog } from '../../../../../utils/view/commands/log/keep-log.ts';
import { logEntryOf } from '../../../backup/kept-rows.ts';

vi.mock('../../../../../utils/record/keep-entries.ts', () => ({ keepEntries: vi.fn() }));
const keep = vi.mocked(keepEntries);

beforeEach(() => keep.mockReset());

it('says what was done, and takes it back with what was there before', async () => {
  const former = [{ id: 'one', row: logEntryOf('one') }];
  keep.mockResolvedValue({ ok: true, former });
  const done = await keepLog([{ id: 'one', row: null }], 'Entry removed');
  expect(done.text).toBe('Entry removed');
  expect(await done.undo?.()).toBeNull();
  expect(keep).toHaveBeenLastCalledWith(former);
});

it('says why nothing was stored, and offers to take back nothing', async () => {
  keep.mockResolvedValue({ ok: false, error: { kind: 'no-space' } });
  const done = await keepLog([{ id: 'one', row: null }], 'Entry removed');
  expect(done.undo).toBeNull();
  expect(done.text).toContain('The disk is full');
});

it('tells of an undo that was not stored', async () => {
  keep.mockResolvedValueOnce({ ok: true, former: [{ id: 'one', row: null }] });
  keep.mockResolvedValueOnce({ ok: false, error: { kind: 'store' } });
  const done = await keepLog([{ id: 'one', row: logEntryOf('one') }], 'Logged');
  expect(await done.undo?.()).toMatchObject({ undo: null });
});
