import { beforeEach, describe, expect, it, vi } from 'vitest';
import { findOpenHash, openExtensionPage } from '../../../../utils/platform/tabs.ts';
import { findIssue, findNextUnread, listIssues } from '../../../../utils/store/issues.ts';
import { runCommand } from '../../../../utils/worker/start/run-command.ts';

vi.mock('../../../../utils/platform/tabs.ts', () => ({ findOpenHash: vi.fn(), openExtensionPage: vi.fn() }));
vi.mock('../../../../utils/store/issues.ts', () => ({
  findIssue: vi.fn(),
  findNextUnread: vi.fn(),
  listIssues: vi.fn(),
}));

const issue = (id: string, unread = 1) => ({ id, unread }) as never;
const opened = () => vi.mocked(openExtensionPage).mock.calls.map(([path]) => path);

beforeEach(() => {
  vi.resetAllMocks();
  vi.mocked(findOpenHash).mockResolvedValue(null);
  vi.mocked(listIssues).mockResolvedValue([]);
});

describe('runCommand', () => {
  it('opens the library', async () => {
    await runCommand('library');
    expect(opened()).toEqual(['library.html']);
  });

  it('opens the newest unread issue in the reader', async () => {
    vi.mocked(listIssues).mockResolvedValue([issue('home:a b')]);
    await runCommand('next-unread');
    expect(listIssues).toHaveBeenCalledWith(null, 'unread', 1);
    expect(opened()).toEqual(['reader.html#home%3Aa%20b']);
  });

  it('goes on from the issue that the reader shows, of whatever newsletter', async () => {
    vi.mocked(findOpenHash).mockResolvedValue('home%3Aa%20b&at=40');
    vi.mocked(findIssue).mockResolvedValue(issue('home:a b'));
    vi.mocked(findNextUnread).mockResolvedValue(issue('other:c'));
    await runCommand('next-unread');
    expect(findIssue).toHaveBeenCalledWith('home:a b');
    expect(findNextUnread).toHaveBeenCalledWith(null, issue('home:a b'));
    expect(opened()).toEqual(['reader.html#other%3Ac']);
  });

  it('stays at the only one', async () => {
    vi.mocked(findOpenHash).mockResolvedValue('a');
    vi.mocked(findIssue).mockResolvedValue(issue('a'));
    await runCommand('next-unread');
    expect(opened()).toEqual(['reader.html#a']);
  });

  it.each([
    ['nothing is unread', null],
    ['the one that is shown was read', 'a'],
    ['what is shown is none that is stored', 'gone'],
    ['the address was changed by hand', '%E0%A4%A'],
  ])('shows the list of what is unread, which is empty, where %s', async (_name, hash) => {
    vi.mocked(findOpenHash).mockResolvedValue(hash);
    vi.mocked(findIssue).mockImplementation(async (id) => (id === 'a' ? issue('a', 0) : undefined));
    await runCommand('next-unread');
    expect(opened()).toEqual(['library.html?show=unread']);
  });

  it('opens the library, which says why, where the database does not open', async () => {
    vi.mocked(listIssues).mockRejectedValue(new Error('closed'));
    await runCommand('next-unread');
    expect(opened()).toEqual(['library.html']);
  });

  it('leaves to the browser what is its own', async () => {
    await runCommand('_execute_action');
    expect(opened()).toEqual([]);
  });
});
