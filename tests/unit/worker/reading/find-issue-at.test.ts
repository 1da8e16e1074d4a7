import { beforeEach, describe, expect, it, vi } from 'vitest';
import { urlKey } from '../../../../utils/identity/witness-keys.ts';
import { listIssuesByKeys } from '../../../../utils/store/issues.ts';
import { findIssueAt } from '../../../../utils/worker/reading/find-issue-at.ts';

vi.mock('../../../../utils/store/issues.ts', () => ({ listIssuesByKeys: vi.fn() }));

const hosts = { 'letters.example': ['n1', 'n2'] };
const issue = { id: 'i1', witnesses: { urls: ['/p/acne'] } } as never;
beforeEach(() => void vi.mocked(listIssuesByKeys).mockReset().mockResolvedValue([issue]));

describe('findIssueAt', () => {
  it('finds the issue of any newsletter of that host, by its address without what follows the reader', async () => {
    expect(await findIssueAt('https://letters.example/p/Acne/?utm_source=mail#more', hosts)).toBe(issue);
    expect(listIssuesByKeys).toHaveBeenCalledWith([urlKey('n1', '/p/acne'), urlKey('n2', '/p/acne')]);
  });

  it('takes none that only shares a key', async () => {
    expect(await findIssueAt('https://letters.example/p/other', hosts)).toBeUndefined();
  });

  it.each([
    'https://letters.example/',
    'https://other.example/p/acne',
    'about:blank',
    '',
    'https://constructor/p/acne',
  ])('asks the database of nothing for %j', async (url) => {
    expect(await findIssueAt(url, hosts)).toBeUndefined();
    expect(listIssuesByKeys).not.toHaveBeenCalled();
  });
});
