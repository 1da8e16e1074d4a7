import { listMirrored } from '../../utils/backup/list-mirrored.ts';
import type { Blame, Books, Seen, Stored } from './types.ts';

/**
 * What of all that was seen is not there, is there twice, or does not come to an end.
 *
 * @param isOriginal the record is the one that was written, not one that came back from its mirror: each act is there once
 */
export function judgeStored(stored: Stored, books: Books, isOriginal: boolean): Blame {
  const blame: Blame = { lost: [], doubled: [], stuck: [] };
  judgeIssues(stored, books, blame);
  judgeMarks(stored, books, isOriginal, blame);
  judgeNotes(stored, books, blame);
  judgeKept(stored, books, blame);
  judgeGuides(stored, books, blame);
  judgeViews(stored, blame);
  // Where storage.local cannot be opened, what has to be written there waits.
  if (stored.local) judgeMirror(stored, stored.local, blame);
  return blame;
}

function judgeIssues({ issues }: Stored, { published }: Books, { lost, doubled }: Blame): void {
  const byTitle = Map.groupBy(issues, ({ title }) => title);
  for (const title of published) {
    if (!byTitle.has(title)) lost.push(`the issue “${title}”`);
  }
  for (const [title, { length }] of byTitle)
    if (length > 1) doubled.push(`the issue “${title}” (${length} times)`);
}

function judgeMarks(stored: Stored, { marks, since }: Books, isOriginal: boolean, blame: Blame): void {
  const rows = new Map(stored.ledger.map((row) => [row.title, row]));
  const counts = countMarks(stored, since);
  for (const [title, seen] of marks) {
    const row = rows.get(title);
    const isRead = (row?.readAt ?? null) !== null;
    if (!fits(seen, isRead)) blame.lost.push(`“${title}” was marked ${seen.said ? 'read' : 'unread'}`);
    if (!isOriginal) continue;
    const count = counts.get(title) ?? 0;
    if (count < seen.done) blame.lost.push(`${seen.done - count} of the marks of “${title}”`);
    if (count > seen.tries) blame.doubled.push(`${count - seen.tries} marks of “${title}”`);
  }
}

/** How often each issue was marked, read or unread, by its title. */
export function countMarks({ ledger, readings }: Stored, since: number): Map<string, number> {
  const acts = Map.groupBy(
    readings.filter(({ id, kind }) => id > since && (kind === 'marked' || kind === 'unmarked')),
    ({ newsletterId, identity }) => `${newsletterId} ${identity}`,
  );
  return new Map(
    ledger.map((row) => [row.title, acts.get(`${row.newsletterId} ${row.identity}`)?.length ?? 0]),
  );
}

function judgeNotes({ ledger }: Stored, { notes }: Books, { lost }: Blame): void {
  const rows = new Map(ledger.map((row) => [row.title, row.note]));
  for (const [title, seen] of notes)
    if (!fits(seen, rows.get(title) ?? '')) lost.push(`the note “${seen.said}” on “${title}”`);
}

/** What was said to be done stands, or what was begun after it. */
function fits<T>({ said, begun }: Seen<T>, found: T): boolean {
  return said === undefined || found === said || begun.includes(found);
}

function judgeKept(stored: Stored, { kept, newsletters }: Books, { lost }: Blame): void {
  const rows = [...stored.annotations, ...stored.logEntries].filter(({ isRemoved }) => isRemoved === 0);
  const there = new Set(rows.map(({ id }) => id));
  for (const id of kept) if (!there.has(id)) lost.push(`what was noted or logged as ${id}`);
  const names = new Set(stored.newsletters.map(({ name }) => name));
  for (const name of newsletters) if (!names.has(name)) lost.push(`the newsletter “${name}”`);
}

function judgeGuides({ guides, files }: Stored, { saved }: Books, { lost, stuck }: Blame): void {
  for (const { id, title, state, bytes } of guides) {
    if (state === 'saving') stuck.push(`the guide “${title}” is being saved for ever`);
    if (state === 'saved' && saved.has(title) && files[id] !== bytes)
      lost.push(`the file of the guide “${title}”`);
  }
  const stillSaved = new Set(guides.filter(({ state }) => state === 'saved').map(({ title }) => title));
  for (const title of saved) if (!stillSaved.has(title)) lost.push(`the guide “${title}”`);
}

function judgeViews({ issues, ledger, badge }: Stored, { stuck }: Blame): void {
  const unread = issues.filter((issue) => issue.unread === 1).length;
  if (badge !== (unread === 0 ? '' : String(unread))) stuck.push(`the badge says “${badge}” for ${unread}`);
  const readAt = new Map(ledger.map((row) => [`${row.newsletterId} ${row.identity}`, row.readAt]));
  for (const issue of issues) {
    const known = readAt.get(`${issue.newsletterId} ${issue.identity}`) ?? null;
    if (issue.readAt !== known) stuck.push(`the list says otherwise than the record of “${issue.title}”`);
  }
}

function judgeMirror({ ledger, unfinished }: Stored, local: Record<string, unknown>, { stuck }: Blame): void {
  if (unfinished.length > 0) stuck.push(`${unfinished.length} changes wait to be shown`);
  const mirrored = new Map(
    listMirrored(local)
      .rows.flat()
      .map((row) => [`${row.newsletterId} ${row.identity}`, row.changedAt]),
  );
  for (const row of ledger) {
    if (mirrored.get(`${row.newsletterId} ${row.identity}`) !== row.changedAt)
      stuck.push(`the mirror lacks what was done with “${row.title}”`);
  }
}
