import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveMonthlyCopy } from '../../../../utils/backup/file/save-monthly-copy.ts';
import { hasDownloads, saveToDownloads } from '../../../../utils/platform/downloads.ts';
import { monthlyCopySetting, writeSetting } from '../../../../utils/platform/settings.ts';

vi.mock('../../../../utils/platform/downloads.ts', () => ({
  hasDownloads: vi.fn(),
  saveToDownloads: vi.fn(),
}));
const kept = vi.hoisted(() => ({ generations: [] as { madeAt: number; file: Blob }[] }));
vi.mock('../../../../utils/backup/file/list-generations.ts', () => ({
  listGenerations: async () => kept.generations,
}));

const november = new Date(2026, 10, 30, 23).getTime();
const december = new Date(2026, 11, 1, 1).getTime();
const newest = { madeAt: november, file: new Blob(['new']) };

beforeEach(async () => {
  fakeBrowser.reset();
  vi.mocked(hasDownloads).mockReset().mockResolvedValue(true);
  vi.mocked(saveToDownloads).mockReset().mockResolvedValue(true);
  kept.generations = [newest, { madeAt: 1, file: new Blob(['old']) }];
  await writeSetting(monthlyCopySetting, true);
});

it('saves the newest backup once in a month', async () => {
  await saveMonthlyCopy(november);
  await saveMonthlyCopy(november + 1);
  expect(vi.mocked(saveToDownloads).mock.calls).toEqual([
    [newest.file, 'beneath-the-surface-backup-2026-11-30.gz'],
  ]);
  await saveMonthlyCopy(december);
  expect(saveToDownloads).toHaveBeenCalledTimes(2);
});

it.each([
  ['nobody wants it', () => writeSetting(monthlyCopySetting, false)],
  ['the permission is gone', async () => void vi.mocked(hasDownloads).mockResolvedValue(false)],
  ['there is none', async () => void kept.generations.splice(0)],
  [
    'all are dated ahead',
    async () => void Object.assign(kept, { generations: [{ ...newest, madeAt: november + 1 }] }),
  ],
])('saves none where %s', async (_name, prepare) => {
  await prepare();
  await saveMonthlyCopy(november);
  expect(saveToDownloads).not.toHaveBeenCalled();
});

it('tries again what the browser did not take', async () => {
  vi.mocked(saveToDownloads).mockResolvedValueOnce(false);
  await saveMonthlyCopy(november);
  await saveMonthlyCopy(november + 1);
  expect(saveToDownloads).toHaveBeenCalledTimes(2);
});
