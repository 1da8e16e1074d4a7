import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractIssue } from '../../utils/issue/extract-issue.ts';
import { compareIssue, type Difference } from './compare-issue.ts';
import { encodeText } from './encode-text.ts';
import { isRecord } from './is-record.ts';
import { type DateRow, judgeDate } from './judge-date.ts';
import { judgeOpml } from './judge-opml.ts';
import { judgePage } from './judge-page.ts';
import { documents, listCases } from './list-cases.ts';

/**
 * What is wrong with what the product makes of a case; nothing when it is right. The case's files say what it is about:
 * an issue or a feed's items, the feeds that a page offers, lists of subscriptions, or dates.
 *
 * @throws with a sentence when the folder holds nothing that can be judged
 */
export async function judgeCase(folder: string): Promise<Difference[]> {
  const read = (name: string) => readFileSync(join(folder, name));
  const expected: unknown = JSON.parse(atPort(read('expected.json').toString()));
  const listAt = (name: string) =>
    name.endsWith('.template.opml') ? encodeText(atPort(read(name).toString())) : read(name);
  const judged: Promise<Difference[]>[] = [];
  if (documents.some((name) => existsSync(join(folder, name)))) judged.push(judgeIssues(folder));
  if (isRecord(expected)) {
    const names = readdirSync(folder).sort();
    if (names.includes('page.html')) judged.push(judgePage(read('page.html'), expected));
    if (names.includes('dates.json')) judged.push(judgeDates(read('dates.json').toString(), expected));
    const lists = names.filter((name) => name.endsWith('.opml'));
    if (lists.length > 0) judged.push(judgeOpml(lists.map(listAt), expected));
  }
  if (judged.length === 0) throw new Error(`${folder} holds no file that a case is made of.`);
  return (await Promise.all(judged)).flat();
}

/** A template's addresses are on this machine, at a port that nobody needs to answer at. */
const atPort = (text: string) => text.replaceAll(/\bPORT\b/g, '8097');

async function judgeIssues(folder: string): Promise<Difference[]> {
  return listCases(folder).flatMap(({ source, neighbours, expected }) =>
    compareIssue(extractIssue(source, neighbours), expected),
  );
}

/** What a date means stands beside it, or in `dates`, in the same order; there null is for what is no date. */
async function judgeDates(text: string, expected: Record<string, unknown>): Promise<Difference[]> {
  const { items } = JSON.parse(text) as { items: DateRow[] };
  const wanted = Array.isArray(expected.dates) ? expected.dates : [];
  return items.flatMap((item, at) => {
    const row: DateRow = at < wanted.length ? { ...item, expected: wanted[at] } : item;
    return judgeDate(row).map((found) => ({ key: row.input, expected: row.expected, found }));
  });
}
