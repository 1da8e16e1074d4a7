import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { testAddress } from '../../../../utils/view/commands/test-address.ts';

const request = vi.fn<(asked: { origins: string[] }) => Promise<boolean>>();
const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>();

beforeEach(() => {
  vi.resetAllMocks();
  Object.assign(fakeBrowser.permissions, { request });
  const getManifest = () => ({ host_permissions: ['https://home.example/*'] });
  Object.assign(fakeBrowser.runtime, { sendMessage, getManifest });
});

describe('testAddress', () => {
  it('asks for the site before anything is awaited', () => {
    request.mockReturnValue(new Promise(() => {}));
    void testAddress('https://letters.example:8443/feed');
    const { origins } = request.mock.calls[0]?.[0] ?? {};
    expect(origins).toContain('https://letters.example/*');
    expect(origins).toContain('http://www.letters.example/*');
    expect(sendMessage).not.toHaveBeenCalled();
  });

  it('lets the worker look once the host is granted', async () => {
    request.mockResolvedValue(true);
    sendMessage.mockResolvedValue('its answer');
    expect(await testAddress('https://letters.example')).toBe('its answer');
    expect(sendMessage).toHaveBeenCalledWith({ type: 'test-address', address: 'https://letters.example' });
  });

  it('goes no further without the host', async () => {
    request.mockResolvedValue(false);
    const answer = await testAddress('https://letters.example');
    expect(answer).toEqual({ ok: false, error: { kind: 'refused' } });
    expect(sendMessage).not.toHaveBeenCalled();
  });

  it('says so when no worker answers', async () => {
    request.mockResolvedValue(true);
    sendMessage.mockRejectedValue(new Error('Receiving end does not exist'));
    const answer = await testAddress('https://letters.example');
    expect(answer).toEqual({ ok: false, error: { kind: 'no-answer' } });
  });
});
