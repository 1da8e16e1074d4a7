import 'fake-indexeddb/auto';
import '../../english.ts';
import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addToLog } from '../../../../../utils/platform/log.ts';
import { copyReport } from '../../../../../utils/view/commands/options/copy-report.ts';

afterEach(() => vi.unstubAllGlobals());

it('copyReport copies versions and log, and says when the browser does not allow it', async () => {
  fakeBrowser.reset();
  fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: 'Companion', version: '1.2' });
  const writeText = vi.fn<(text: string) => Promise<void>>();
  const locks = { request: async (_: string, act: () => Promise<unknown>) => await act() };
  vi.stubGlobal('navigator', { clipboard: { writeText }, locks, userAgent: 'Browser/156' });
  await addToLog([{ at: 0, job: 'guide', newsletterId: null, what: 'threw', error: 'Error: no' }]);
  expect(await copyReport([])).toBe(true);
  expect(writeText).toHaveBeenLastCalledWith(
    expect.stringMatching(
      /^Companion 1\.2\nBrowser\/156\ndatabase \d+\n\n1970.*\tguide\t-\tthrew\tError: no$/,
    ),
  );
  writeText.mockRejectedValue(new Error('Not allowed'));
  expect(await copyReport([])).toBe(false);
});
