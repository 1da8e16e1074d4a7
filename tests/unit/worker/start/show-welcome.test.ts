import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showWelcome } from '../../../../utils/worker/start/show-welcome.ts';

const create = vi.fn<(options: { url: string }) => Promise<object>>();
beforeEach(() => {
  vi.resetAllMocks();
  fakeBrowser.reset();
  Object.assign(fakeBrowser.tabs, { create });
});

it('showWelcome opens one page at the installation, and not twice', async () => {
  await showWelcome({ reason: 'install' }, 5);
  expect(create.mock.calls).toEqual([[{ url: fakeBrowser.runtime.getURL('/welcome.html' as '/') }]]);
  await showWelcome({ reason: 'install' }, 6);
  expect(create).toHaveBeenCalledOnce();
});

it.each(['update', 'chrome_update', 'browser_update', 'shared_module_update'])(
  'showWelcome opens nothing at an %s',
  async (reason) => {
    await showWelcome({ reason });
    expect(create).not.toHaveBeenCalled();
  },
);
