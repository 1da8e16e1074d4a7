import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  canBeGivenDownloads,
  giveBackDownloads,
  hasDownloads,
  requestDownloads,
  saveToDownloads,
} from '../../../utils/platform/downloads.ts';

const download = vi.fn();
const [request, contains, remove] = [vi.fn(), vi.fn(), vi.fn()];
const downloads = { permissions: ['downloads'] };

beforeEach(() => {
  for (const one of [download, request, contains, remove]) one.mockReset().mockResolvedValue(true);
  Object.assign(fakeBrowser, { downloads: { download } });
  Object.assign(fakeBrowser.permissions, { request, contains, remove });
});
afterEach(() => vi.unstubAllGlobals());

it('is asked for, looked up and given back by its name', async () => {
  expect([await requestDownloads(), await hasDownloads()]).toEqual([true, true]);
  await giveBackDownloads();
  for (const one of [request, contains, remove]) expect(one.mock.calls).toEqual([[downloads]]);
});

it.each([
  [['downloads'], true],
  [undefined, false],
])('is offered where the manifest names %j', (optional, isOffered) => {
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    ...{ manifest_version: 3, name: 'x', version: '1' },
    ...(optional ? { optional_permissions: optional } : {}),
  } as never);
  expect(canBeGivenDownloads()).toBe(isOffered);
});

describe('a file', () => {
  const file = new Blob([Uint8Array.from({ length: 70_000 }, (_, at) => at % 251)]);

  it('goes to the downloads as what it is, also from a worker that has no addresses for files', async () => {
    vi.stubGlobal('URL', Object.assign(class extends URL {}, { createObjectURL: undefined }));
    expect(await saveToDownloads(file, 'name.gz')).toBe(true);
    const [[{ url, ...how }]] = download.mock.calls as [[{ url: string }]];
    expect(how).toEqual({ filename: 'name.gz', saveAs: false, conflictAction: 'uniquify' });
    const base64 = url.replace('data:application/gzip;base64,', '');
    expect(Buffer.from(base64, 'base64')).toEqual(Buffer.from(await file.arrayBuffer()));
  });

  it('is not saved where the browser does not take it', async () => {
    download.mockRejectedValue(new Error('Download canceled by the user'));
    expect(await saveToDownloads(file, 'name.gz')).toBe(false);
  });

  it('is not put into an address that is longer than browsers take', async () => {
    vi.stubGlobal('URL', Object.assign(class extends URL {}, { createObjectURL: undefined }));
    const large = new Blob([]);
    vi.spyOn(large, 'size', 'get').mockReturnValue(2 ** 30);
    expect(await saveToDownloads(large, 'name.gz')).toBe(false);
    expect(download).not.toHaveBeenCalled();
  });
});
