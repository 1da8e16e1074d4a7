import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { findIssuesOfEntries } from '../../../../../utils/view/queries/log/find-issues-of-entries.ts';
import {
  check,
  entry,
  issueOf,
  startAfresh,
  subscribe,
  thursday,
} from '../../../../browser/store/fixtures.ts';
import { logEntryOf } from '../../../backup/kept-rows.ts';

const entryOf = (id: string, url: string | null, title: string, version: string | null = 'hash') => {
  const row = logEntryOf(id);
  return { id, source: { ...row.source, url, title, version } };
};

beforeEach(async () => {
  await startAfresh();
  await subscribe({ id: 'other' });
  await check([entry('welcome', thursday)]);
  await check([entry('welcome', thursday, { url: 'https://other.example/p/welcome' })], {
    newsletterId: 'other',
  });
});

it('finds an issue by its address, though another newsletter has one of the same path', async () => {
  const found = await findIssuesOfEntries([
    entryOf('home', 'https://news.example/p/welcome', 'Welcome to all'),
    entryOf('other', 'https://other.example/p/welcome', 'Welcome to all'),
    entryOf('moved', 'https://moved.example/p/welcome', 'welcome'),
    entryOf('none', null, 'welcome'),
  ]);
  const { identity } = await issueOf('welcome', 'other');
  expect([...found.keys()]).toEqual(['home', 'other']);
  expect(found.get('home')?.newsletterId).toBe('home');
  expect(found.get('other')).toEqual({ newsletterId: 'other', identity });
});
