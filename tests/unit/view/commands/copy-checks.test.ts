import '../english.ts';
import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addToLog } from '../../../../utils/platform/log.ts';
import type { CheckRecord } from '../../../../utils/store/types.ts';
import { copyChecks } from '../../../../utils/view/commands/copy-checks.ts';

afterEach(() => vi.unstubAllGlobals());

it('copyChecks copies the checks, below them the log, and says when the browser does not allow it', async () => {
  fakeBrowser.reset();
  const writeText = vi.fn<(text: string) => Promise<void>>();
  const locks = { request: async (_: string, act: () => Promise<unknown>) => await act() };
  vi.stubGlobal('navigator', { clipboard: { writeText }, locks });
  const check: CheckRecord = {
    ...{ at: 0, cause: 'scheduled', reason: null, outcome: 'unchanged', newIssues: 0 },
    ...{ status: 304, bytes: 0, error: null },
  };
  const line = '1970-01-01T00:00:00.000Z\tscheduled\t304\t0 B\tNothing new';
  expect(await copyChecks([check])).toBe(true);
  expect(writeText).toHaveBeenLastCalledWith(line);
  await addToLog([{ at: 0, job: 'guide', newsletterId: null, what: 'threw', error: 'Error: no' }]);
  await copyChecks([check]);
  expect(writeText).toHaveBeenLastCalledWith(
    `${line}\n\n1970-01-01T00:00:00.000Z\tguide\t-\tthrew\tError: no`,
  );
  writeText.mockRejectedValue(new Error('Not allowed'));
  expect(await copyChecks([check])).toBe(false);
});
