import { afterEach, expect, it, vi } from 'vitest';
import {
  mailAddress,
  sharedAddress,
  shareIssue,
} from '../../../../../utils/view/commands/popup/share-issue.ts';

const issue = {
  title: 'Gut & skin: what links them?',
  url: 'https://news.example/p/gut?utm_source=feed&id=7',
};
const clean = 'https://news.example/p/gut?id=7';

afterEach(() => vi.unstubAllGlobals());

it('hands on the address without what follows the reader', () => {
  expect(sharedAddress(issue)).toBe(clean);
  expect(sharedAddress({ url: null })).toBeNull();
  const mail = new URL(mailAddress(issue));
  expect([mail.searchParams.get('subject'), mail.searchParams.get('body')]).toEqual([
    issue.title,
    `${issue.title}\n${clean}`,
  ]);
});

it("opens the browser's own sharing where there is one", async () => {
  const share = vi.fn().mockResolvedValue(undefined);
  vi.stubGlobal('navigator', { share });
  expect(await shareIssue(issue)).toBe(true);
  expect(share).toHaveBeenCalledWith({ title: issue.title, url: clean });
});

it('leaves it to the page where there is none, or it fails; closing it is an answer', async () => {
  vi.stubGlobal('navigator', {});
  expect(await shareIssue(issue)).toBe(false);
  const share = vi.fn().mockRejectedValue(new DOMException('not now', 'NotAllowedError'));
  vi.stubGlobal('navigator', { share });
  expect(await shareIssue(issue)).toBe(false);
  share.mockRejectedValue(new DOMException('closed', 'AbortError'));
  expect(await shareIssue(issue)).toBe(true);
});
