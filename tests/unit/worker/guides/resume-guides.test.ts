import { beforeEach, expect, it, vi } from 'vitest';
import { hasHost } from '../../../../utils/platform/permissions.ts';
import { readSetting } from '../../../../utils/platform/settings.ts';
import { listGuidesToTry, listUnfinishedGuides, postponeGuides } from '../../../../utils/store/guides.ts';
import { resumeGuides } from '../../../../utils/worker/guides/resume-guides.ts';
import { saveIdleGuide } from '../../../../utils/worker/guides/save-guide.ts';
import type { RunJob } from '../../../../utils/worker/start/run-job.ts';
import { soon } from '../../../soon.ts';

vi.mock('../../../../utils/platform/permissions.ts', () => ({ hasHost: vi.fn() }));
vi.mock('../../../../utils/platform/settings.ts', () => ({ readSetting: vi.fn(), saveGuidesSetting: {} }));
vi.mock('../../../../utils/store/guides.ts', () => ({
  ...{ listGuidesToTry: vi.fn(), listUnfinishedGuides: vi.fn(), postponeGuides: vi.fn() },
}));
vi.mock('../../../../utils/worker/check/host-embargoes.ts', () => ({ embargoOf: async () => null }));
vi.mock('../../../../utils/worker/guides/save-guide.ts', () => ({ saveIdleGuide: vi.fn() }));

const now = 1_000_000;
const run: RunJob = async (_job, _newsletterId, act) => {
  await act();
  return true;
};
const guides = (...ids: string[]) =>
  ids.map((id) => ({ id, newsletterId: id[0], url: `https://${id}.example/guide.pdf` })) as never;
const saved = () => vi.mocked(saveIdleGuide).mock.calls.map(([id]) => id);

beforeEach(() => {
  vi.resetAllMocks();
  vi.mocked(hasHost).mockResolvedValue(true);
  vi.mocked(readSetting).mockResolvedValue(true);
  vi.mocked(listUnfinishedGuides).mockResolvedValue([]);
  vi.mocked(listGuidesToTry).mockResolvedValue([]);
});

it('saves what was left behind first, then what may be tried, each once', async () => {
  vi.mocked(listUnfinishedGuides).mockResolvedValue(guides('a1'));
  vi.mocked(listGuidesToTry).mockResolvedValue(guides('a1', 'a2', 'b1'));
  await resumeGuides(run, undefined, now);
  expect(saved()).toEqual(['a1', 'a2', 'b1']);
});

it('lets no file wait behind one whose server does not end', async () => {
  vi.mocked(listGuidesToTry).mockResolvedValue(guides('a1', 'a2', 'a3', 'a4', 'a5', 'a6'));
  const { promise, resolve } = Promise.withResolvers<void>();
  vi.mocked(saveIdleGuide).mockImplementation((id) => (id === 'a1' ? promise : Promise.resolve()));
  const resumed = resumeGuides(run, undefined, now);
  await soon(() => expect(saved()).toEqual(['a1', 'a2', 'a3', 'a4', 'a5', 'a6']));
  resolve();
  await resumed;
});

it('saves three at a time', async () => {
  vi.mocked(listGuidesToTry).mockResolvedValue(guides('a1', 'a2', 'a3', 'a4'));
  let under = 0;
  let most = 0;
  vi.mocked(saveIdleGuide).mockImplementation(async () => {
    most = Math.max(most, ++under);
    await Promise.resolve();
    under -= 1;
  });
  await resumeGuides(run, undefined, now);
  expect(most).toBe(3);
});

it('puts off what lies on a host that was not granted', async () => {
  vi.mocked(listGuidesToTry).mockResolvedValue(guides('a1', 'a2'));
  vi.mocked(hasHost).mockImplementation(async (url) => !url.includes('a1'));
  await resumeGuides(run, undefined, now);
  expect(saved()).toEqual(['a2']);
  expect(postponeGuides).toHaveBeenCalledWith(['a1'], now + 15 * 60_000);
});

it('is about one newsletter where it is told so', async () => {
  vi.mocked(listGuidesToTry).mockResolvedValue(guides('a1', 'b1'));
  await resumeGuides(run, 'b', now);
  expect(saved()).toEqual(['b1']);
});

it('saves nothing new by itself when that is turned off', async () => {
  vi.mocked(readSetting).mockResolvedValue(false);
  vi.mocked(listUnfinishedGuides).mockResolvedValue(guides('a1'));
  vi.mocked(listGuidesToTry).mockResolvedValue(guides('a2'));
  await resumeGuides(run, undefined, now);
  expect(saved()).toEqual(['a1']);
});
