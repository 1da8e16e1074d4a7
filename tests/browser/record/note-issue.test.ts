import '../store/fake-extension.ts';
import { beforeEach, expect, it } from 'vitest';
import { noteIssue } from '../../../utils/record/note-issue.ts';
import { undo } from '../../../utils/record/undo.ts';
import { findLedgerRow } from '../../../utils/store/ledger.ts';
import { check, entry, issueOf, startAfresh, thursday } from '../store/fixtures.ts';

beforeEach(async () => {
  await startAfresh();
  await check([entry('new', thursday)]);
});

const noteOf = async () => (await findLedgerRow('home', (await issueOf('new')).identity))?.note;

it('keeps a note, leaves the issue unread, and undo brings back the one before', async () => {
  const { id } = await issueOf('new');
  await noteIssue(id, 'Ask about itch.', thursday + 1);
  const second = await noteIssue(id, 'Ask about sleep.', thursday + 2);
  expect(await noteOf()).toBe('Ask about sleep.');
  expect(await issueOf('new')).toMatchObject({ unread: 1, readAt: null });
  if (second.ok) await undo(second.readingId, thursday + 3);
  expect(await noteOf()).toBe('Ask about itch.');
});

it('says so where there is no such issue', async () => {
  expect(await noteIssue('home:gone', 'x', thursday)).toEqual({ ok: false, error: { kind: 'unknown' } });
});
