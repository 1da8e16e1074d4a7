import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { readEntry } from '../../../../../utils/learning/log/read-entry.ts';
import { readCited } from '../../../../../utils/view/queries/read-cited.ts';
import { sourceOfIssue } from '../../../../../utils/view/sentences/log/source-of-issue.ts';
import { check, entry, issueOf, startAfresh, thursday } from '../../../../browser/store/fixtures.ts';
import { makeEntry } from '../../../learning/log/any-entry.ts';

beforeEach(startAfresh);

it('names all of an issue that an entry has to know, its sponsor too', async () => {
  await check([entry('rosacea', thursday, { sponsor: { name: 'Linden Skin Lab', url: null } })]);
  const issue = await issueOf('rosacea');
  const cited = await readCited(issue.id);
  if (!cited) throw new Error('The issue is not stored.');
  const source = sourceOfIssue(cited, '2026-11-29');
  expect(source).toMatchObject({
    ...{ kind: 'issue', newsletter: 'Beneath the Surface', title: 'rosacea', publishedAt: '2026-10-22' },
    ...{ url: 'https://news.example/p/rosacea', version: issue.textHash, sponsor: 'Linden Skin Lab' },
  });
  expect(source.citation).toContain('Accessed November 29, 2026');
  // It is one that can be exported and read again.
  expect(readEntry(makeEntry({ source }))).toMatchObject({ entry: { source } });
});
