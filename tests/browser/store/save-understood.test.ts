import { beforeEach, expect, it } from 'vitest';
import { database } from '../../../utils/store/database.ts';
import { listGuidesOfIssue } from '../../../utils/store/guides.ts';
import { findIssueBody, listUnderstoodBefore } from '../../../utils/store/issues.ts';
import { recordReading } from '../../../utils/store/ledger.ts';
import { saveUnderstood } from '../../../utils/store/save-understood.ts';
import { check, day, entry, guide, issueOf, startAfresh, thursday } from './fixtures.ts';

/** As a better extractor has it: a summary, a guide, other words. */
const better = {
  ...entry('a', thursday, { summary: 'In short.', guides: [guide] }),
  extractor: 3,
  text: 'a',
};

beforeEach(async () => {
  await startAfresh();
  await check([entry('a', thursday)]);
  await check([entry('a', thursday, { text: 'Corrected.' })], { now: thursday + day });
  await recordReading((await issueOf('a')).id, { kind: 'marked' }, thursday + 5);
});

it('is no edit and no news: read state, dates and former texts stay', async () => {
  const issue = await issueOf('a');
  const body = await findIssueBody(issue.id);
  await saveUnderstood([{ issue, entry: better }]);
  expect(await issueOf('a')).toEqual({
    ...issue,
    ...{ summary: 'In short.', words: better.words, extractor: 3 },
    offers: { guides: 1, hasQuote: false, hasBook: false },
  });
  expect(await findIssueBody(issue.id)).toEqual({ ...body, parts: better.parts, text: 'a' });
  expect(await listGuidesOfIssue(issue.id)).toMatchObject([{ state: 'offered', tryAt: null }]);
  expect(await listUnderstoodBefore(3, 9)).toEqual([]);
});

it('keeps what was done meanwhile, and the address it has', async () => {
  const issue = await issueOf('a');
  await recordReading(issue.id, { kind: 'unmarked' }, thursday + 6);
  const elsewhere = { ...better, parts: { ...better.parts, url: null } };
  await saveUnderstood([{ issue, entry: elsewhere }]);
  expect(await issueOf('a')).toMatchObject({ unread: 1, readAt: null, url: issue.url, extractor: 3 });
});

it('leaves an issue that was edited meanwhile, or is gone', async () => {
  const issue = await issueOf('a');
  await check([entry('a', thursday, { text: 'Corrected again.' })], { now: thursday + 2 * day });
  const edited = await issueOf('a');
  await saveUnderstood([
    { issue, entry: better },
    { issue: { ...issue, id: 'gone' }, entry: better },
  ]);
  expect([await issueOf('a'), await database.issues.count()]).toEqual([edited, 1]);
});
