import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { requestHosts } from '../../../utils/platform/permissions.ts';

const request = vi.fn<() => Promise<boolean>>();

beforeEach(() => {
  request.mockReset();
  Object.assign(fakeBrowser.permissions, { request });
});

it('asks once for all hosts, each named once, before anything is awaited', () => {
  request.mockReturnValue(new Promise(() => {}));
  void requestHosts(['https://a.example/feed', 'https://b.example:8443/', 'https://a.example/other']);
  expect(request).toHaveBeenCalledExactlyOnceWith({
    origins: ['https://a.example/*', 'https://b.example/*'],
  });
});

it('asks for nothing when one of them is no web address', async () => {
  expect(await requestHosts(['https://a.example', 'file:///etc/passwd'])).toBe(false);
  expect(request).not.toHaveBeenCalled();
});
