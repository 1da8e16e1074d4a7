import { citableBook } from '../../learning/citations/citable-book.ts';
import { citableGuide } from '../../learning/citations/citable-guide.ts';
import { citableQuote } from '../../learning/citations/citable-quote.ts';
import type { Citable } from '../../learning/citations/types.ts';
import type { GuideRow, ShelfRow } from '../../store/types.ts';
import { publisherZone } from '../sentences/publisher-zone.ts';
import { citableReading, factsOf } from './citable-reading.ts';
import { type Cited, readCited } from './read-cited.ts';

/**
 * What can be cited: the issue that is read, a guide, or what stands on a shelf; `ofVersion` is the `IssueRow.textHash` that words
 * of an issue are of, where words are cited: those of the present text are of no former version.
 */
export type CitedThing =
  | { reading: Cited; ofVersion?: string }
  | { guide: GuideRow }
  | { quote: ShelfRow }
  | { book: ShelfRow };

/**
 * What a person asks to cite. Where the issue itself is no longer stored, what the shelf repeats of it is cited.
 *
 * @param dayOf the calendar day of a moment (epoch ms) where the person is
 */
export async function findCitable(
  thing: CitedThing,
  now: number,
  dayOf: (at: number) => string,
): Promise<Citable> {
  const today = dayOf(now);
  if ('reading' in thing) {
    const { reading: cited, ofVersion } = thing;
    const isPresent = ofVersion === cited.issue.textHash;
    return citableReading(cited, today, isPresent ? null : versionReadDay(cited, dayOf));
  }
  const row = 'guide' in thing ? thing.guide : 'quote' in thing ? thing.quote : thing.book;
  const reading = await readCited(row.issueId);
  const timeZone = publisherZone(row.newsletterId);
  const facts = reading ? factsOf(reading) : factsOfRow(row);
  const readFacts = {
    ...{ timeZone, accessedDay: today },
    versionReadDay: reading ? versionReadDay(reading, dayOf) : null,
  };
  if ('guide' in thing) return citableGuide(thing.guide, facts, { ...readFacts, versionReadDay: null });
  if ('quote' in thing) {
    const { text, author } = thing.quote;
    return citableQuote({ text, author }, facts, readFacts);
  }
  return citableBook({ title: thing.book.text, author: thing.book.author }, facts, timeZone);
}

/** The day on which it was read, where another version has taken the place of that one since. */
function versionReadDay({ issue, body }: Cited, dayOf: (at: number) => string): string | null {
  const { readAt } = issue;
  if (readAt === null) return null;
  return body.revisions.some(({ replacedAt }) => replacedAt > readAt) ? dayOf(readAt) : null;
}

const factsOfRow = ({ issueTitle, publishedAt, isDayOnly }: GuideRow | ShelfRow) => ({
  ...{ title: issueTitle, publication: null, url: null, publishedAt, isDayOnly: isDayOnly ?? false },
});
