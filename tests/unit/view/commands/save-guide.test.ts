import '../english.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveGuide } from '../../../../utils/view/commands/save-guide.ts';

const request = vi.fn<() => Promise<boolean>>();
const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>();
const guide = { id: 'one#guide.pdf', url: 'https://files.example/guide.pdf' };

beforeEach(() => {
  vi.resetAllMocks();
  Object.assign(fakeBrowser.permissions, { request });
  Object.assign(fakeBrowser.runtime, { sendMessage });
  request.mockResolvedValue(true);
});

describe('saveGuide', () => {
  it('asks for the host before anything is awaited', () => {
    request.mockReturnValue(new Promise(() => {}));
    void saveGuide(guide);
    expect(request).toHaveBeenCalledWith({ origins: ['https://files.example/*'] });
  });

  it('goes on to the worker where the browser does not ask', async () => {
    request.mockRejectedValue(new Error('Only permissions specified in the manifest may be requested.'));
    sendMessage.mockResolvedValue({ ok: true });
    expect(await saveGuide(guide)).toBeNull();
    expect(sendMessage).toHaveBeenCalledWith({ type: 'save-guide', guideId: guide.id });
  });

  it('leaves it to the row to say how the download went, and says itself what no row can', async () => {
    sendMessage.mockResolvedValue({ ok: false, error: { kind: 'expired' } });
    expect(await saveGuide(guide)).toBeNull();
    sendMessage.mockResolvedValue(undefined);
    expect(await saveGuide(guide)).toMatch(/did not answer/);
    sendMessage.mockResolvedValue({ ok: false, error: { kind: 'no-space' } });
    expect(await saveGuide(guide)).toMatch(/disk is full/);
  });
});
