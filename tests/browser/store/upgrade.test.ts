import Dexie from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import type { FoundIssue } from '../../../utils/identity/types.ts';
import { findCheckState, listChecks } from '../../../utils/store/check-states.ts';
import { commitCheck } from '../../../utils/store/commit-check.ts';
import { database } from '../../../utils/store/database.ts';
import { foldReadings, stateOf } from '../../../utils/store/fold-readings.ts';
import type {
  FormerIssueRow,
  FormerNewsletterRow,
  FormerReading,
} from '../../../utils/store/former/types.ts';
import { countIssues } from '../../../utils/store/issues.ts';
import { listKnownIssues } from '../../../utils/store/known-issues.ts';
import { findIssueOf, listReadingsOf } from '../../../utils/store/ledger.ts';
import { findNewsletter } from '../../../utils/store/newsletters.ts';
import type { GuideFileRow, GuideRow } from '../../../utils/store/types.ts';
import { restoreText } from '../../../utils/text/differences.ts';
import { sha256 } from '../../../utils/text/sha256.ts';
import type { DatabaseFixture } from '../../fixtures/databases/types.ts';
import version1 from '../../fixtures/databases/version-1.json';
import version2 from '../../fixtures/databases/version-2.json';
import { layDatabase } from './lay-database.ts';

const fixtures: [number, DatabaseFixture][] = [
  [1, version1],
  [2, version2],
];

/** All rows of all tables, files as their sizes. */
const dump = async () =>
  await Promise.all(
    database.tables.map(async (table) => {
      const rows: object[] = await table.toArray();
      return [table.name, rows.map((row) => ('file' in row ? { ...row, file: 0 } : row))] as const;
    }),
  );

const reopen = async () => {
  database.close({ disableAutoOpen: false });
  await database.open();
};

describe.each(fixtures)('a database of version %i', (_version, fixture) => {
  const rowsOf = <T>(store: string) => (fixture.rows[store] ?? []) as T[];
  const issues = rowsOf<FormerIssueRow>('issues');
  const ledger = rowsOf<FormerReading>('ledger');
  const newsletters = rowsOf<FormerNewsletterRow>('newsletters');
  const removed = new Set(newsletters.filter((row) => row.removedAt != null).map(({ id }) => id));

  beforeEach(async () => {
    database.close({ disableAutoOpen: false });
    await layDatabase(fixture);
    await database.open();
  });

  it('keeps as many rows as it had', async () => {
    const counts = Object.fromEntries((await dump()).map(([name, rows]) => [name, rows.length]));
    expect(counts).toEqual({
      ...{ newsletters: newsletters.length, checkStates: newsletters.length, unfinished: 0 },
      checks: newsletters.reduce((sum, { checks }) => sum + (checks?.length ?? 0), 0),
      ...{ issues: issues.length, issueBodies: issues.length },
      ...{ readings: ledger.length, ledger: ledger.length },
      ...{ guides: rowsOf('guides').length, guideFiles: rowsOf('guideFiles').length },
      backfills: rowsOf('backfills').length,
      // What is derived comes later: all issues are to be looked at.
      ...{ places: 0, guideTexts: 0, shelf: 0, searchParts: 0, searchDue: 1 },
      ...{ annotations: 0, logEntries: 0, corrections: 0, guideEditions: 0 },
    });
    expect([...database.backendDB().objectStoreNames].sort()).toEqual(Object.keys(counts).sort());
  });

  it('keeps every issue with its read state and dates', async () => {
    for (const former of issues) {
      const { id, newsletterId, parts, publishedAt, firstSeenAt, updatedAt, announced, textHash } = former;
      const readAt = ledger.find((row) => row.issueId === id)?.readAt ?? null;
      expect(await database.issues.get(id)).toMatchObject({
        ...{ id, newsletterId, publishedAt, firstSeenAt, updatedAt, announced, textHash },
        ...{ title: parts.title, summary: parts.summary, url: parts.url, extractor: 1 },
        ...{ unread: former.unread, readAt, isRead: readAt === null ? 0 : 1 },
      });
    }
    expect(issues.some(({ unread }) => unread === 1)).toBe(true);
  });

  it('keeps what every issue says, and its former texts', async () => {
    for (const { id, html, parts, revisions = [] } of issues) {
      const body = await database.issueBodies.get(id);
      expect(body).toMatchObject({ html, parts });
      // Its plain text comes with being understood anew.
      expect(body?.text).toBe('');
      const restored = body?.revisions.map(({ start, end, middle, ...revision }) => ({
        ...revision,
        html: restoreText(html, { start, end, middle }),
      }));
      expect(restored).toEqual(revisions);
    }
    expect(issues.some(({ revisions }) => (revisions?.length ?? 0) > 2)).toBe(true);
  });

  it('keeps every reading to the millisecond, by the identity of its issue', async () => {
    for (const { issueId, newsletterId, title, url, publishedAt, ...former } of ledger) {
      const row = await database.ledger.filter((one) => one.title === title && one.url === url).first();
      const { openedAt, lastOpenedAt, readAt, where, activeSeconds, note } = former;
      expect(row).toMatchObject({ newsletterId, publishedAt, openedAt, lastOpenedAt, readAt });
      expect(row).toMatchObject({ where, activeSeconds, note });
      const issue = await database.issues.get(issueId);
      expect([row?.isOrphan, row && (await findIssueOf(row))]).toEqual([issue ? 0 : 1, issue]);
      const events = await listReadingsOf(newsletterId, row?.identity ?? '');
      expect(events.map(({ kind }) => kind)).toEqual(['restored']);
      expect(foldReadings(events)).toEqual(row && stateOf(row));
    }
  });

  it('counts on the badge what it counted', async () => {
    const unread = issues.filter((row) => row.unread === 1 && !removed.has(row.newsletterId));
    expect(unread.length).toBeGreaterThan(0);
    expect(await countIssues(null, 'unread', 999)).toBe(unread.length);
  });

  it('keeps the guides, those of unread issues to be tried, and their files byte for byte', async () => {
    for (const former of rowsOf<GuideRow>('guides')) {
      const isUnread = issues.find(({ id }) => id === former.issueId)?.unread === 1;
      const guide = await database.guides.get(former.id);
      expect(guide).toMatchObject(former);
      expect(typeof guide?.tryAt).toBe(isUnread && former.state !== 'saved' ? 'number' : 'object');
      expect(guide).toMatchObject({ failures: former.failures ?? 0, failedAt: former.failedAt ?? null });
    }
    for (const { guideId } of rowsOf<GuideFileRow>('guideFiles')) {
      const file = await (await database.guideFiles.get(guideId))?.file.arrayBuffer();
      expect(file && (await sha256(file))).toBe((await database.guides.get(guideId))?.sha256);
    }
    expect(await database.backfills.toArray()).toEqual(rowsOf('backfills'));
  });

  it('keeps what was chosen of every newsletter, where its checking stands and its checks', async () => {
    for (const { checks = [], ...former } of newsletters) {
      const { id, name, address, source, validators, bodyHash, lastCheckAt, lastSuccessAt } = former;
      const { pausedAt = null, isMuted = false, removedAt = null, addedAt = 0, nextCheckAt } = former;
      expect(await findNewsletter(id)).toMatchObject({
        ...{ name, address, isNamed: true, pausedAt, isMuted, removedAt, addedAt },
        ...{
          source,
          validators,
          bodyHash,
          lastCheckAt,
          lastSuccessAt,
          nextCheckAt,
          failures: former.failures,
        },
      });
      const rests = pausedAt !== null || removedAt !== null;
      expect((await findCheckState(id)).dueAt).toBe(rests ? null : nextCheckAt);
      expect(await listChecks(id)).toEqual(checks.map((check) => ({ reason: null, ...check })));
    }
  });

  it('has one identity for each issue, by which it is found', async () => {
    const rows = await database.issues.toArray();
    const identities = new Set(rows.map((row) => `${row.newsletterId} ${row.identity}`));
    expect(identities.size).toBe(rows.length);
    for (const row of rows)
      expect((await listKnownIssues(row.newsletterId, [row])).map(({ issue }) => issue?.id)).toContain(
        row.id,
      );
  });

  it('the next check finds nothing new in what it had', async () => {
    for (const { id } of newsletters.filter((row) => !removed.has(row.id))) {
      const stored = await database.issues.filter((row) => row.newsletterId === id).toArray();
      const found = await Promise.all(stored.map(async (row) => foundAgain(row.id)));
      const { source: asked } = await findCheckState(id);
      const before = await countIssues(id, 'unread', 999);
      expect(await commitCheck({ newsletterId: id, asked, found, now: Date.now() })).toBe(0);
      expect(await countIssues(id, 'all', 999)).toBe(stored.length);
      expect(await countIssues(id, 'unread', 999)).toBe(before);
    }
  });

  it('opened twice, changes nothing', async () => {
    const before = await dump();
    await reopen();
    expect(await dump()).toEqual(before);
  });
});

describe.each([
  { version: 4, came: ['places', 'guideTexts', 'shelf', 'searchParts', 'searchDue'], due: true },
  { version: 5, came: [], due: false },
])('a database of version $version', ({ version, came, due }) => {
  const added = [...came, 'annotations', 'logEntries', 'corrections', 'guideEditions'];

  /** What is stored, laid anew as that version had it. */
  async function layFormer(): Promise<void> {
    const tables = database.tables.filter(({ name }) => !added.includes(name));
    const rows = await Promise.all(tables.map(async (table) => [table.name, await table.toArray()] as const));
    const sources = tables.map(({ name, schema }): [string, string] => [
      name,
      [schema.primKey.src, ...schema.indexes.map(({ src }) => src)].join(','),
    ]);
    await database.delete({ disableAutoOpen: false });
    const former = new Dexie('companion');
    former.version(version).stores(Object.fromEntries(sources));
    for (const [name, own] of rows) await former.table(name).bulkPut(own);
    former.close();
  }

  beforeEach(async () => {
    database.close({ disableAutoOpen: false });
    await layDatabase(version2);
    await database.open();
  });

  it('keeps every row, and has all issues looked at where search and shelves are new', async () => {
    if (!due) await database.searchDue.clear();
    const before = await dump();
    await layFormer();
    await database.open();
    expect(database.verno).toBe(6);
    expect(await dump()).toEqual(before);
    const all = [{ key: 'all', after: null, times: 1 }];
    expect(await database.searchDue.toArray()).toEqual(due ? all : []);
  });
});

async function foundAgain(id: string): Promise<FoundIssue> {
  const [issue, body] = await Promise.all([database.issues.get(id), database.issueBodies.get(id)]);
  if (!issue || !body) throw new Error(`${id} is gone`);
  const { witnesses, words, textHash, extractor } = issue;
  const { parts, html, text } = body;
  return { witnesses, words, textHash, extractor, parts, html, text, publishedAt: parts.publishedAt };
}
