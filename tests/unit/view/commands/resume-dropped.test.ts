import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { askWorker } from '../../../../utils/view/commands/ask-worker.ts';
import { resumeDropped } from '../../../../utils/view/commands/resume-dropped.ts';
import { fillDatabase } from '../../backup/fill-database.ts';
import { subscriptionOf } from '../../backup/subscription-of.ts';

vi.mock('../../../../utils/view/commands/ask-worker.ts', () => ({ askWorker: vi.fn() }));
beforeEach(() => vi.mocked(askWorker).mockReset());

it('asks the worker to begin anew where the database knows no newsletter', async () => {
  await fillDatabase([]);
  vi.mocked(askWorker).mockResolvedValue({ ok: true });
  expect(await resumeDropped()).toBe(true);
  expect(askWorker).toHaveBeenCalledWith({ type: 'resume' });
});

it('asks nobody where it knows one', async () => {
  await fillDatabase([], [subscriptionOf('news.example/feed')]);
  expect(await resumeDropped()).toBe(false);
  expect(askWorker).not.toHaveBeenCalled();
});

it('does not take a refusal for a beginning', async () => {
  await fillDatabase([]);
  vi.mocked(askWorker).mockResolvedValue({ ok: false, error: { kind: 'no-answer' } });
  expect(await resumeDropped()).toBe(false);
});
