import { citableIssue } from '../../../learning/citations/citable-issue.ts';
import { writeAma } from '../../../learning/citations/write-ama.ts';
import type { ShelvedNote } from '../../hooks/notes/types.ts';
import { publisherZone } from '../publisher-zone.ts';

/**
 * The words of a note as they are passed on where its issue is not asked: what was marked, else what was noted, with the issue's
 * citation below in AMA style.
 *
 * @param today the day on which it is cited, where the person is
 */
export function quoteShelved(note: ShelvedNote, newsletterName: string | undefined, today: string): string {
  const { issueTitle: title, publishedAt, publishedDay, isDayOnly, url, quote, newsletterId } = note;
  const issue = { title, publication: newsletterName ?? null, publishedAt, publishedDay, isDayOnly, url };
  const words = quote === '' ? note.note : `“${quote}”`;
  const citable = citableIssue(issue, { timeZone: publisherZone(newsletterId), accessedDay: today });
  return `${words}\n${writeAma(citable)}`;
}
