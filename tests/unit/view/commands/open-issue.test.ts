import '../english.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { OpenAnswer } from '../../../../utils/record/open-issue.ts';
import { openIssue } from '../../../../utils/view/commands/open-issue.ts';
import { openPrivately } from '../private.ts';

const record = vi.hoisted(() => ({ openIssue: vi.fn<() => Promise<OpenAnswer>>() }));
vi.mock('../../../../utils/record/open-issue.ts', () => record);

const create = vi.fn<() => Promise<unknown>>();
const issue = { id: 'one', url: 'https://letters.example/p/one' };
const failed = (kind: Extract<OpenAnswer, { ok: false }>['error']['kind']) =>
  ({ ok: false, error: { kind } }) as OpenAnswer;

beforeEach(() => {
  vi.resetAllMocks();
  create.mockResolvedValue({});
  Object.assign(fakeBrowser.tabs, { create });
  Object.assign(fakeBrowser.windows, { create: () => Promise.reject(new Error('No window')) });
});
afterEach(() => openPrivately(false));

describe('openIssue', () => {
  it('tells nothing and opens nothing more when all went well', async () => {
    record.openIssue.mockResolvedValue({ ok: true, readingId: 1 });
    expect(await openIssue(issue, 'popup')).toBeNull();
    expect(create).not.toHaveBeenCalled();
  });

  it('opens what the database does not take, and says that it stays unread', async () => {
    record.openIssue.mockResolvedValue(failed('no-space'));
    expect(await openIssue(issue, 'library')).toMatch(/opened, but not marked as read.*disk is full/);
    expect(create).toHaveBeenCalledWith({ url: issue.url });
    record.openIssue.mockResolvedValue(failed('store'));
    expect(await openIssue(issue, 'library')).toMatch(/opened, but not marked as read/);
    record.openIssue.mockResolvedValue(failed('unknown'));
    expect(await openIssue(issue, 'popup')).toMatch(/opened, but is no longer stored/);
  });

  it('opens behind what is asked to open there', async () => {
    record.openIssue.mockResolvedValue(failed('no-space'));
    await openIssue(issue, 'library', 'behind');
    expect(create).toHaveBeenCalledWith({ url: issue.url, active: false });
    expect(record.openIssue).toHaveBeenLastCalledWith('one', 'library', expect.any(Number), undefined, true);
  });

  it('says of a private window that it is one', async () => {
    openPrivately(true);
    record.openIssue.mockResolvedValue(failed('store'));
    expect(await openIssue(issue, 'popup')).toMatch(/private window/);
  });

  it('does not try twice what the browser does not open', async () => {
    record.openIssue.mockResolvedValue(failed('no-tab'));
    expect(await openIssue(issue, 'popup')).toMatch(/opened no tab/);
    expect(create).not.toHaveBeenCalled();
  });

  it('says why nothing was opened', async () => {
    record.openIssue.mockResolvedValue(failed('store'));
    create.mockRejectedValue(new Error('No current window'));
    expect(await openIssue(issue, 'popup')).toMatch(/nothing was changed/);
    record.openIssue.mockResolvedValue(failed('no-address'));
    expect(await openIssue({ id: 'one', url: null }, 'popup')).toMatch(/no web address/);
  });
});
