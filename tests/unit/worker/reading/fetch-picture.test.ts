import { beforeEach, describe, expect, it, vi } from 'vitest';
import { downloadFile } from '../../../../utils/feed/request/download-file.ts';
import { hasHost } from '../../../../utils/platform/permissions.ts';
import { findIssueBody } from '../../../../utils/store/issues.ts';
import { embargoOf } from '../../../../utils/worker/check/host-embargoes.ts';
import { fetchPicture } from '../../../../utils/worker/reading/fetch-picture.ts';

vi.mock('../../../../utils/feed/request/download-file.ts', () => ({ downloadFile: vi.fn() }));
vi.mock('../../../../utils/platform/permissions.ts', () => ({ hasHost: vi.fn() }));
vi.mock('../../../../utils/store/issues.ts', () => ({ findIssueBody: vi.fn() }));
vi.mock('../../../../utils/worker/check/host-embargoes.ts', () => ({ embargoOf: vi.fn() }));
vi.mock('../../../../utils/worker/check/polite-fetch.ts', () => ({ politeFetch: vi.fn() }));
vi.stubGlobal('navigator', {
  locks: { request: async (_: string, act: () => Promise<unknown>) => await act() },
});

const png = '\x89PNG\r\n\x1a\n and what follows';
const piece = (text: string) => new Blob([Uint8Array.from(text, (one) => one.charCodeAt(0))]);

beforeEach(() => {
  vi.resetAllMocks();
  const html =
    '<p>Look:</p><img src="https://pictures.example/a.png?w=9&amp;h=9" alt="Skin"><img src="data:,x">';
  vi.mocked(findIssueBody).mockResolvedValue({ html } as never);
  vi.mocked(hasHost).mockResolvedValue(true);
  vi.mocked(embargoOf).mockResolvedValue(null);
  vi.mocked(downloadFile).mockResolvedValue({
    ok: true,
    value: [piece(png.slice(0, 5)), piece(png.slice(5))],
  });
});

describe('fetchPicture', () => {
  it('gives a picture of the issue as text, its type by its bytes', async () => {
    expect(await fetchPicture('i1', 1)).toEqual({ ok: true, type: 'image/png', base64: btoa(png) });
    expect(vi.mocked(downloadFile).mock.calls[0]?.[0]).toBe('https://pictures.example/a.png?w=9&h=9');
  });

  it.each([
    ['a paragraph', 'i1', 0],
    ['a picture that lies nowhere', 'i1', 2],
    ['nothing', 'i1', 9],
  ])('asks for nothing where the block is %s', async (_what, issueId, block) => {
    expect(await fetchPicture(issueId, block)).toEqual({ ok: false, error: { kind: 'not-a-picture' } });
    expect(downloadFile).not.toHaveBeenCalled();
  });

  it('asks no host that is not granted, and none that asked to be left alone', async () => {
    vi.mocked(hasHost).mockResolvedValue(false);
    expect(await fetchPicture('i1', 1)).toEqual({ ok: false, error: { kind: 'no-permission' } });
    vi.mocked(hasHost).mockResolvedValue(true);
    vi.mocked(embargoOf).mockResolvedValue(5);
    expect(await fetchPicture('i1', 1)).toEqual({ ok: false, error: { kind: 'wait' } });
    expect(downloadFile).not.toHaveBeenCalled();
  });

  it('gives no document for a picture, whatever its server calls it', async () => {
    vi.mocked(downloadFile).mockResolvedValue({ ok: true, value: [piece('<svg xmlns="x"/>')] });
    expect(await fetchPicture('i1', 1)).toEqual({ ok: false, error: { kind: 'not-a-picture' } });
  });

  it('says why it did not come', async () => {
    vi.mocked(downloadFile).mockResolvedValue({ ok: false, error: 'too-large' });
    expect(await fetchPicture('i1', 1)).toEqual({ ok: false, error: { kind: 'too-large' } });
  });
});
