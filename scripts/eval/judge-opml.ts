import type { OpmlEntry } from '../../utils/feed/opml/types.ts';
import { readFile } from '../../utils/platform/read-file.ts';
import { readOpml } from '../../utils/worker/subscriptions/read-opml.ts';
import { compareEntries } from './compare-entries.ts';
import type { Difference } from './compare-issue.ts';

/**
 * What is wrong with what the product reads in lists of subscriptions, chosen one after the other.
 *
 * @param files as they lie on the disk of the person who chooses them
 * @param expected as `compareEntries` takes it
 */
export async function judgeOpml(
  files: readonly Uint8Array[],
  expected: Readonly<Record<string, unknown>>,
): Promise<Difference[]> {
  const answers = await Promise.all(files.map(async (bytes) => readOpml(await readFile(blobOf(bytes)))));
  if (answers.some(({ ok }) => !ok)) return [{ key: 'list', expected, found: 'not read as OPML' }];
  const entries = answers.flatMap((answer) => (answer.ok ? answer.entries : []));
  return [...compareEntries(entries, expected), ...listPasswords(files, entries)];
}

/** A password in an address of a file must be in nothing that is read from it. */
function listPasswords(files: readonly Uint8Array[], entries: readonly OpmlEntry[]): Difference[] {
  const answer = JSON.stringify(entries);
  const text = files.map((bytes) => new TextDecoder().decode(bytes)).join('\n');
  const passwords = [...text.matchAll(/\/\/[^\s/@"':]+:([^\s/@"']+)@/g)].map(([, password = '']) => password);
  return passwords
    .filter((password) => answer.includes(password))
    .map((password) => ({ key: 'left', expected: 'nothing of the password', found: password }));
}

const blobOf = (bytes: Uint8Array) => new Blob([new Uint8Array(bytes)]);
