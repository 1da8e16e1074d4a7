import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  hasHost,
  hasSite,
  listGrants,
  removeGrants,
  requestHost,
  requestSites,
} from '../../../utils/platform/permissions.ts';

type Asked = { origins: string[] };
const request = vi.fn<(asked: Asked) => Promise<boolean>>();
const contains = vi.fn<(asked: Asked) => Promise<boolean>>();
const remove = vi.fn<(asked: Asked) => Promise<boolean>>();
const getAll = vi.fn<() => Promise<{ origins?: string[] }>>();

beforeEach(() => {
  vi.resetAllMocks();
  Object.assign(fakeBrowser.permissions, { request, contains, remove, getAll });
  fakeBrowser.runtime.getManifest = () => ({
    ...{ manifest_version: 3, name: 'x', version: '1' },
    host_permissions: ['https://home.example/*', 'http://*.localhost/*'],
  });
});

describe('requestSites', () => {
  it('asks once for all sites, both schemes, apex and www, each once, before anything is awaited', () => {
    request.mockReturnValue(new Promise(() => {}));
    void requestSites(['http://a.example/feed', 'https://news.b.example:8443/', 'https://www.a.example/']);
    expect(request).toHaveBeenCalledTimes(1);
    const { origins = [] } = request.mock.calls[0]?.[0] ?? {};
    expect(origins.toSorted()).toEqual(
      ['a.example', 'www.a.example', 'news.b.example']
        .flatMap((host) => [`http://${host}/*`, `https://${host}/*`])
        .sort(),
    );
  });

  it('asks for no more than the manifest has of a site that came with the installation', async () => {
    await requestSites(['https://home.example/p/1']);
    expect(request).toHaveBeenLastCalledWith({ origins: ['https://home.example/*'] });
    await requestSites(['http://feeds.localhost:8080/']);
    expect(request.mock.calls[1]?.[0].origins).not.toContain('https://feeds.localhost/*');
  });

  it('asks for nothing when one of them is no web address', async () => {
    expect(await requestSites(['https://a.example', 'file:///etc/passwd'])).toBe(false);
    expect(request).not.toHaveBeenCalled();
  });
});

it('requestHost asks for the one host of a file', async () => {
  request.mockResolvedValue(true);
  expect(await requestHost('https://files.example/a.pdf')).toBe(true);
  expect(request).toHaveBeenCalledWith({ origins: ['https://files.example/*'] });
  expect(await requestHost('about:blank')).toBe(false);
});

it('tells a granted host from a granted site', async () => {
  contains.mockImplementation(async ({ origins }) => origins.every((one) => one === 'http://a.example/*'));
  expect(await hasHost('http://a.example/feed')).toBe(true);
  expect(await hasHost('https://a.example/feed')).toBe(false);
  expect(await hasSite('http://a.example/feed')).toBe(false);
  expect(await hasSite('mailto:a@a.example')).toBe(false);
});

it('lists and gives back the single hosts that a person granted', async () => {
  const origins = [
    'https://home.example/*',
    'https://a.example/*',
    '*://b.example/*',
    'https://*/*',
    '<all_urls>',
  ];
  getAll.mockResolvedValue({ origins });
  expect(await listGrants()).toEqual(['https://a.example/*', '*://b.example/*']);
  await removeGrants([]);
  expect(remove).not.toHaveBeenCalled();
  await removeGrants(['https://a.example/*']);
  expect(remove).toHaveBeenCalledExactlyOnceWith({ origins: ['https://a.example/*'] });
});
