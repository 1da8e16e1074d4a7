import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { findPackedIssues } from '../../../../../utils/view/queries/log/find-packed-issues.ts';
import {
  check,
  entry,
  issueOf,
  startAfresh,
  subscribe,
  thursday,
} from '../../../../browser/store/fixtures.ts';
import { packedIssue } from '../../../learning/pack/packed-notes.ts';

beforeEach(async () => {
  await startAfresh();
  await subscribe({ id: 'other' });
  await check([entry('rosacea', thursday), entry('acne', thursday + 1)]);
  await check([entry('acne', thursday + 1)], { newsletterId: 'other' });
});

it('knows an issue by its identity, else by its address where one alone has it', async () => {
  const [rosacea, acne] = [await issueOf('rosacea'), await issueOf('acne')];
  const named = [
    { ...packedIssue, identity: rosacea.identity, url: null },
    { ...packedIssue, identity: 'seen by another witness' },
    { ...packedIssue, identity: acne.identity, url: acne.url },
    { ...packedIssue, identity: 'of two', url: acne.url },
    { ...packedIssue, identity: 'elsewhere', url: 'https://news.example/p/hives' },
    { ...packedIssue, identity: 'nowhere', url: null },
  ];
  const find = await findPackedIssues(named);
  expect(named.map((issue) => find(issue)?.id)).toEqual([
    ...[rosacea.id, rosacea.id, acne.id],
    ...[undefined, undefined, undefined],
  ]);
});
