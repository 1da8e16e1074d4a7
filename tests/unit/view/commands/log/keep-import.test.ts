import 'fake-indexeddb/auto';
import '../../english.ts';
import { beforeEach, expect, it } from 'vitest';
import { readPack } from '../../../../../utils/learning/pack/read-pack.ts';
import { writePack } from '../../../../../utils/learning/pack/write-pack.ts';
import { listAllAnnotations, putAnnotation } from '../../../../../utils/store/annotations.ts';
import { findGuideFile, saveGuideFile } from '../../../../../utils/store/guide-files.ts';
import { findLedgerRow, recordReading } from '../../../../../utils/store/ledger.ts';
import { findLogEntry, listLogEntries, putLogEntry } from '../../../../../utils/store/log-entries.ts';
import type { IssueRow } from '../../../../../utils/store/types.ts';
import { sha256 } from '../../../../../utils/text/sha256.ts';
import { keepImport } from '../../../../../utils/view/commands/log/keep-import.ts';
import { readImport } from '../../../../../utils/view/commands/log/read-import.ts';
import { gatherPack } from '../../../../../utils/view/queries/log/gather-pack.ts';
import { listPackNotes } from '../../../../../utils/view/queries/log/list-pack-notes.ts';
import { isNews } from '../../../../../utils/view/sentences/log/describe-import.ts';
import { check, entry, guide, issueOf, startAfresh, thursday } from '../../../../browser/store/fixtures.ts';
import { annotationOf, logEntryOf } from '../../../backup/kept-rows.ts';
import { englishWords } from '../../../learning/exports/english-words.ts';

let issue: IssueRow;
let guideId: string;
const bytes = new TextEncoder().encode('%PDF-1.7 a guide');

async function afresh(): Promise<void> {
  await startAfresh();
  await check([entry('rosacea', thursday, { guides: [guide] })]);
  issue = await issueOf('rosacea');
  guideId = `${issue.id}#${guide.fileName}`;
}

async function pack(): Promise<Blob> {
  const entries = await listLogEntries('0000-01-01', '9999-12-31');
  const { guides, places } = await gatherPack(entries, () => undefined);
  const notes = await listPackNotes(entries);
  const pieces: BlobPart[] = [];
  const content = {
    ...{ entries, range: { from: '2026-01-01', to: '2026-12-31' }, schemes: [], notes: '', madeAt: 5 },
    ...{ citations: { text: '', ris: '' }, guides },
    kept: { notes: notes.map(({ packed }) => packed), guides: places },
  };
  for await (const piece of writePack(content, () => '', englishWords)) pieces.push(piece);
  return new Blob(pieces);
}

async function preview(file: Blob) {
  const read = await readImport(file);
  if (read.kind !== 'preview') throw new Error(read.kind);
  return read;
}

/** All that a pack brings, as it is here. */
const here = async () => ({
  entries: (await listLogEntries('0000-01-01', '9999-12-31')).map(({ id, identity }) => [id, identity]),
  notes: (await listAllAnnotations()).map(({ id, note, page }) => [id, note, page]).sort(),
  own: (await findLedgerRow('home', issue.identity))?.note ?? '',
  guide: await (await findGuideFile(guideId))?.text(),
});
const nothing = { entries: [], notes: [], own: '', guide: undefined };

let file: Blob;

beforeEach(async () => {
  await afresh();
  const { newsletterId, identity } = issue;
  const source = { ...logEntryOf('x').source, url: issue.url, version: issue.textHash };
  await putLogEntry('entry', logEntryOf('entry', { newsletterId, identity, source }), 10);
  await putAnnotation('a', annotationOf('a', { newsletterId, identity, note: 'True?' }), 10);
  const page = { guideId, page: 3, anchor: null, note: 'On the page.' };
  await putAnnotation('b', annotationOf('b', { newsletterId, identity, ...page }), 10);
  await recordReading(issue.id, { kind: 'noted', note: 'Ask for triggers.' }, 10);
  await saveGuideFile(guideId, new Blob([bytes]), await sha256(bytes), 10);
  file = await pack();
});

it('of what is here already nothing is new', async () => {
  expect((await readPack(new Uint8Array(await file.arrayBuffer()))).kind).toBe('read');
  expect(isNews(await preview(file))).toBe(false);
});

it('brings log, notes and guides to where they belong, once, and takes all of it back as one', async () => {
  const before = await here();
  await afresh();
  expect(await here()).toEqual(nothing);
  const found = await preview(file);
  expect([found.rejected, found.kept.homeless, found.hasMore]).toEqual([0, 0, false]);
  const done = await keepImport(found);
  expect(done.text).toBe('Imported: 1 entry, 3 notes, 1 guide');
  expect(await here()).toEqual(before);
  expect(isNews(await preview(file))).toBe(false);
  expect(await done.undo?.()).toBeNull();
  expect(await here()).toEqual(nothing);
});

it('leaves what was written here since the file was read, and says and takes back what it did alone', async () => {
  await afresh();
  const found = await preview(file);
  const { newsletterId, identity } = issue;
  await putLogEntry('entry', logEntryOf('entry', { learned: 'Later.' }), Date.now());
  await putAnnotation('a', annotationOf('a', { newsletterId, identity, note: 'Later.' }), Date.now());
  await recordReading(issue.id, { kind: 'noted', note: 'Later.' }, Date.now());
  const before = await here();
  const done = await keepImport(found);
  expect(done.text).toBe('Imported: 1 note, 1 guide');
  expect((await findLogEntry('entry'))?.learned).toBe('Later.');
  expect((await here()).notes).toEqual([
    ['a', 'Later.', null],
    ['b', 'On the page.', 3],
  ]);
  expect((await here()).own).toBe('Later.');
  expect(await done.undo?.()).toBeNull();
  expect(await here()).toEqual(before);
});

it('says that nothing is new where all of it was overtaken', async () => {
  await putLogEntry('entry', null, 20);
  const found = await preview(file);
  expect(found.changes).toHaveLength(1);
  await putLogEntry('entry', logEntryOf('entry', { learned: 'Later.' }), Date.now());
  expect(await keepImport(found)).toEqual({ text: 'There is nothing new in this file.', undo: null });
  expect((await findLogEntry('entry'))?.learned).toBe('Later.');
});

it('leaves in the pack a file that is not the one that its log tells of', async () => {
  await afresh();
  const found = await preview(file);
  const [one] = found.kept.guides;
  if (!one) throw new Error('The pack has no guide.');
  const guides = [{ ...one, packed: { ...one.packed, sha256: 'ff' } }];
  await keepImport({ ...found, changes: [], kept: { ...found.kept, rows: [], issueNotes: [], guides } });
  expect(await here()).toEqual(nothing);
});
