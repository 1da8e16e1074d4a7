import { beforeEach, describe, expect, it, vi } from 'vitest';
import { clearNotification } from '../../../../utils/platform/notifications.ts';
import { openExtensionPage } from '../../../../utils/platform/tabs.ts';
import { openIssue } from '../../../../utils/record/open-issue.ts';
import { openNotice } from '../../../../utils/worker/start/open-notice.ts';

vi.mock('../../../../utils/platform/notifications.ts', () => ({ clearNotification: vi.fn() }));
vi.mock('../../../../utils/platform/tabs.ts', () => ({ openExtensionPage: vi.fn() }));
vi.mock('../../../../utils/record/open-issue.ts', () => ({ openIssue: vi.fn() }));

beforeEach(() => {
  vi.resetAllMocks();
  vi.mocked(clearNotification).mockResolvedValue(undefined);
  vi.mocked(openExtensionPage).mockResolvedValue(true);
});

const pages = () => vi.mocked(openExtensionPage).mock.calls.map(([path]) => path);

describe('openNotice', () => {
  it('shows the page that it leads to, and goes', async () => {
    await openNotice('page:reader.html#a&at=4');
    expect(pages()).toEqual(['reader.html#a&at=4']);
    expect(openIssue).not.toHaveBeenCalled();
    expect(clearNotification).toHaveBeenCalledWith('page:reader.html#a&at=4');
  });

  it('stays where the browser opened nothing', async () => {
    vi.mocked(openExtensionPage).mockResolvedValue(false);
    await openNotice('page:reader.html#a');
    expect(clearNotification).not.toHaveBeenCalled();
  });

  it('opens one issue, or shows the library where there are several, or it did not open', async () => {
    vi.mocked(openIssue).mockResolvedValueOnce({ ok: true, readingId: 1 });
    await openNotice('issue:a');
    expect(pages()).toEqual([]);
    await openNotice('issues:a');
    vi.mocked(openIssue).mockResolvedValueOnce({ ok: false, error: { kind: 'unknown' } });
    await openNotice('issue:a');
    expect(pages()).toEqual(['library.html', 'library.html']);
  });

  it('leaves alone one that is not ours', async () => {
    await openNotice('3f1d');
    expect([pages(), vi.mocked(clearNotification).mock.calls]).toEqual([[], []]);
  });
});
