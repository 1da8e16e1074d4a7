import { expect, it } from 'vitest';
import { enterLine, openBooks } from '../../../../scripts/faults/books.ts';
import { judgeStored } from '../../../../scripts/faults/judge-stored.ts';
import type { Books, Stored } from '../../../../scripts/faults/types.ts';
import { packChunk } from '../../../../utils/backup/pack-chunk.ts';
import type { GuideRow, IssueRow, ReadingRow } from '../../../../utils/store/types.ts';
import { ledgerRow } from '../../backup/ledger-rows.ts';

const newsletterId = 'news.example/feed';
const row = ledgerRow(1, { title: 'One', note: 'Kept', readAt: 5, changedAt: 7 });
const issue = { newsletterId, identity: row.identity, title: 'One', unread: 0, readAt: 5 } as IssueRow;
const marked = { id: 1, newsletterId, identity: row.identity, at: 5, kind: 'marked' } as ReadingRow;
const guide = { id: 'g', title: 'Guide', state: 'saved', bytes: 12 } as GuideRow;

/** All is there. */
const stored = (change: Partial<Stored> = {}): Stored => ({
  newsletters: [{ id: newsletterId, name: 'News' } as Stored['newsletters'][number]],
  issues: [issue],
  ledger: [row],
  readings: [marked],
  guides: [guide],
  annotations: [{ id: 'a', isRemoved: 0 } as Stored['annotations'][number]],
  logEntries: [],
  unfinished: [],
  files: { g: 12 },
  local: { [`ledger:${newsletterId}:${row.chunk}`]: packChunk([row]) },
  badge: '',
  ...change,
});

function books(): Books {
  const all = openBooks();
  for (const kind of ['marking', 'marked'] as const) enterLine(all, { kind, title: 'One', isRead: true });
  for (const kind of ['noting', 'noted'] as const) enterLine(all, { kind, title: 'One', note: 'Kept' });
  all.published.add('One');
  all.kept.add('a');
  all.newsletters.add('News');
  all.saved.add('Guide');
  return all;
}
const nothing = { lost: [], doubled: [], stuck: [] };

it('blames nobody where all is there', () => {
  expect(judgeStored(stored(), books(), true)).toEqual(nothing);
});

it.each<[string, Partial<Stored>, RegExp]>([
  ['an issue', { issues: [] }, /the issue “One”/],
  ['a mark', { ledger: [{ ...row, readAt: null }] }, /marked read/],
  ['the act of marking', { readings: [] }, /1 of the marks/],
  ['a note', { ledger: [{ ...row, note: '' }] }, /the note “Kept”/],
  ['a highlight', { annotations: [] }, /noted or logged as a/],
  ['a highlight that was removed', { annotations: [{ id: 'a', isRemoved: 1 } as never] }, /logged as a/],
  ['a newsletter', { newsletters: [] }, /the newsletter “News”/],
  ['the row of a guide', { guides: [] }, /the guide “Guide”/],
  ['the file of a guide', { files: { g: null } }, /the file of the guide/],
  ['a part of a guide’s file', { files: { g: 11 } }, /the file of the guide/],
])('sees that %s is lost', (_name, change, what) => {
  expect(judgeStored(stored(change), books(), true).lost.join()).toMatch(what);
});

it.each<[string, Partial<Stored>, RegExp]>([
  ['an issue', { issues: [issue, issue] }, /the issue “One”/],
  ['a mark', { readings: [marked, { ...marked, id: 2 }] }, /1 marks of “One”/],
])('sees that %s is there twice', (_name, change, what) => {
  expect(judgeStored(stored(change), books(), true).doubled.join()).toMatch(what);
});

it.each<[string, Partial<Stored>, RegExp]>([
  ['the badge', { badge: '1' }, /the badge/],
  ['the list', { issues: [{ ...issue, readAt: null }] }, /the list says otherwise/],
  ['a guide', { guides: [guide, { ...guide, title: 'Other', state: 'saving' }] }, /“Other” is being saved/],
  ['what follows', { unfinished: [{}] as never }, /1 changes wait/],
  ['the mirror', { local: {} }, /the mirror lacks/],
  ['an older mirror', { ledger: [{ ...row, changedAt: 8 }] }, /the mirror lacks/],
])('sees that %s stays behind', (_name, change, what) => {
  expect(judgeStored(stored(change), books(), true).stuck.join()).toMatch(what);
});

it('takes either state of what was begun when the fault came', () => {
  const begun = books();
  enterLine(begun, { kind: 'marking', title: 'One', isRead: false });
  enterLine(begun, { kind: 'noting', title: 'One', note: 'Later' });
  expect(judgeStored(stored(), begun, true)).toEqual(nothing);
  const later = { ...row, note: 'Later', readAt: null };
  const other = stored({
    ledger: [later],
    issues: [{ ...issue, readAt: null, unread: 1 }],
    readings: [marked, { ...marked, id: 2, kind: 'unmarked' } as ReadingRow],
    badge: '1',
  });
  expect(judgeStored(other, begun, true)).toEqual(nothing);
});

it('counts no acts in a record that came back, and waits for no mirror that cannot be written', () => {
  const back = stored({ readings: [], local: null, unfinished: [{}] as never });
  expect(judgeStored(back, books(), false)).toEqual(nothing);
});
