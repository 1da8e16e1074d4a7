import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { registerVisitScript } from '../../../utils/platform/visit-script.ts';

const scripting = {
  getRegisteredContentScripts: vi.fn(),
  registerContentScripts: vi.fn(),
  updateContentScripts: vi.fn(),
  unregisterContentScripts: vi.fn(),
};
const matches = ['https://letters.example/*'];

beforeEach(() => {
  vi.resetAllMocks();
  Object.assign(fakeBrowser, { scripting });
  scripting.getRegisteredContentScripts.mockResolvedValue([]);
});

describe('registerVisitScript', () => {
  it('registers it where it is not, for the time after the browser was closed too', async () => {
    await registerVisitScript(matches);
    expect(scripting.registerContentScripts.mock.calls).toEqual([
      [[expect.objectContaining({ js: ['visit.js'], matches, persistAcrossSessions: true })]],
    ]);
  });

  it('changes it where it is, and takes it away without a page to run in', async () => {
    scripting.getRegisteredContentScripts.mockResolvedValue([{ id: 'visit' }]);
    await registerVisitScript(matches);
    expect(scripting.updateContentScripts).toHaveBeenCalledTimes(1);
    await registerVisitScript([]);
    expect(scripting.unregisterContentScripts).toHaveBeenCalledWith({ ids: ['visit'] });
    expect(scripting.registerContentScripts).not.toHaveBeenCalled();
  });

  it('takes nothing away where nothing is', async () => {
    await registerVisitScript([]);
    expect(scripting.unregisterContentScripts).not.toHaveBeenCalled();
  });
});
