import { expect, it } from 'vitest';
import type { BackupRow } from '../../../../utils/backup/file/types.ts';
import { issueRow } from '../issue-row.ts';
import { backupOf, placeOf, readAll } from './backup-rows.ts';

const megabyte = 1 << 20;
/** A line end is two letters in a row's line. */
const textOf = (megabytes: number) => '\n'.repeat(megabytes * megabyte);

function issueWith(html: string, former: string): BackupRow {
  const row = issueRow(1);
  const parts = {
    ...{ title: row.title, subtitle: null, publication: null, url: null, publishedAt: null },
    ...{ publishedDay: null, isDayOnly: false, sponsor: null, lookBack: null, summary: null },
    ...{ learningPoints: [], contents: [], sections: [], guides: [], goDeeper: null, books: [], quote: null },
    ...{ quotes: [], nextIssue: null, signedBy: null, readingMinutes: 1 },
  };
  const revision = { replacedAt: 1, title: row.title, textHash: 'former', start: 0, end: 1, middle: former };
  return { kind: 'issue', row, body: { issueId: row.id, html, text: '', parts, revisions: [revision] } };
}

it.each([
  ['keeps an issue with its former texts', 2, 2, { revisions: 1, leftOut: undefined }],
  [
    'leaves the former texts of an issue out that is larger than is read',
    10,
    10,
    { revisions: 0, leftOut: undefined },
  ],
  [
    'leaves an issue out that is larger than is read alone, and counts it',
    18,
    1,
    { revisions: null, leftOut: 1 },
  ],
])('%s', async (_name, html, former, { revisions, leftOut }) => {
  const issue = issueWith(textOf(html), textOf(former));
  const { result, rows } = await readAll(await backupOf([{ row: issue }, { row: placeOf(1) }]));
  expect(result).toMatchObject({ ok: true, unfit: 0, value: { rows: revisions === null ? 1 : 2 } });
  expect(result.ok && result.value.leftOut).toBe(leftOut);
  const kept = rows.flatMap(({ row }) => (row.kind === 'issue' ? [row.body?.revisions.length] : []));
  expect(kept).toEqual(revisions === null ? [] : [revisions]);
});
