import { writeCitations } from '../../../learning/citations/write-citations.ts';
import { dayOf } from '../../hooks/log/day-of.ts';
import type { ShelvedNote } from '../../hooks/notes/types.ts';
import { findCitable } from '../../queries/find-citable.ts';
import { type Reading, readReading } from '../../queries/read-reading.ts';
import { quoteShelved } from '../../sentences/notes/quote-shelved.ts';
import { copyText } from '../copy-text.ts';

/**
 * Puts words of an issue on the clipboard, with its citation below. Call it in a click.
 *
 * @param ofVersion `IssueRow.textHash` of the text that they are of
 * @returns false when the browser does not allow it
 */
export async function copyWords(words: string, reading: Reading, ofVersion: string): Promise<boolean> {
  const citable = await findCitable({ reading, ofVersion }, Date.now(), dayOf);
  return await copyText(`“${words}”\n${writeCitations([citable], 'ama')}`);
}

/** The same of a note of the shelf: what was marked, else what was noted, looked through for what may name a patient. */
export async function copyShelved(note: ShelvedNote, newsletterName: string | undefined): Promise<boolean> {
  const { quote, issueId, row } = note;
  const reading = quote !== '' && issueId !== null ? await readReading(issueId) : undefined;
  if (!reading) return await copyText(quoteShelved(note, newsletterName, dayOf(Date.now())));
  return await copyWords(quote, reading, row?.textHash ?? reading.issue.textHash);
}
