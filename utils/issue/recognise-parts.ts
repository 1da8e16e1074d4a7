import { normaliseText } from '../text/normalise-text.ts';
import { textOfBlock } from './blocks/block-text.ts';
import type { Block } from './blocks/types.ts';
import { type Found, outline, type Section, threshold } from './outline.ts';
import { joinFileCards } from './parts/join-file-cards.ts';
import { parseBooks } from './parts/parse-books.ts';
import { parseContents } from './parts/parse-contents.ts';
import { parseGoDeeper } from './parts/parse-go-deeper.ts';
import { parseGuides } from './parts/parse-guides.ts';
import { parseLearningPoints } from './parts/parse-learning-points.ts';
import { parseLookBack } from './parts/parse-look-back.ts';
import { parseNextIssue } from './parts/parse-next-issue.ts';
import { parseQuotes } from './parts/parse-quotes.ts';
import { parseSections } from './parts/parse-sections.ts';
import { parseSignedBy } from './parts/parse-signed-by.ts';
import { parseSponsor } from './parts/parse-sponsor.ts';
import { parseSummary } from './parts/parse-summary.ts';
import { splitRunIns } from './parts/split-run-ins.ts';
import { choosePatterns } from './patterns/choose-patterns.ts';
import type { PatternTables } from './patterns/types.ts';
import type { IssueParts, IssueSource, Quote } from './types.ts';

/** As much of the text as tells its language. */
const sample = 5000;

type PartName = Exclude<keyof IssueParts, keyof IssueSource | 'quote' | 'readingMinutes'>;

/** What is known of an issue beside its text. */
interface Described extends Pick<IssueSource, 'title' | 'subtitle' | 'publication' | 'url'> {
  /** The text of the block in which the publisher's excerpt ends, where the opening is not known otherwise. */
  openingEnd?: string | null;
}

/** The parts that are there, each with the blocks it came from and how sure it is. */
export type RecognisedParts = {
  [Name in PartName]?: Found<NonNullable<IssueParts[Name]>> | undefined;
};

/** What is known of the newsletter's other issues. */
export interface Repetition {
  /** Whether a line stands in an earlier issue. */
  isOld: (text: string) => boolean;
  /** Whether it stands in any other. */
  isRepeated: (text: string) => boolean;
}

/**
 * Recognises the recurring parts of an issue. What is recognised first keeps its blocks to itself, so that an ad's list is
 * no learning point and a quote's author signs no letter.
 */
export function recogniseParts(
  source: Described,
  given: readonly Block[],
  { isOld, isRepeated }: Repetition,
  tables: PatternTables,
): RecognisedParts {
  // Its own copy: what is known of its lines ends with the issue (`classifyHeading`).
  const patterns = { ...choosePatterns(normaliseText(beginning(given)), tables) };
  const blocks = splitRunIns(joinFileCards(given), patterns);
  const taken = new Set<number>();
  const take = <T>(found: Found<T> | undefined): Found<T> | undefined => {
    if (!found || found.confidence < threshold) return undefined;
    for (const index of found.blocks) taken.add(index);
    return found;
  };
  const whole = outline(blocks, patterns);
  const ad = take(parseSponsor(whole, source));
  const rest = !ad
    ? whole
    : outline(
        blocks.map((block, index) => (taken.has(index) ? { kind: 'rule' as const } : block)),
        patterns,
      );
  const article = { ...rest, sections: rest.sections.map((section) => ownSection(section, source)) };
  const parts = {
    sponsor: ad?.value ? { ...ad, value: ad.value } : undefined,
    quotes: take(withoutOld(parseQuotes(article), isOld)),
    books: take(parseBooks(article)),
    goDeeper: take(parseGoDeeper(article)),
    guides: take(parseGuides(article)),
    learningPoints: take(parseLearningPoints(article)),
    contents: take(parseContents(article, taken)),
  };
  // Shares its paragraph with the sentence on this week.
  const ofOthers = new Set(taken);
  const lookBack = take(parseLookBack(article, taken, isOld, source.url));
  // Often in one paragraph with each other.
  const nextIssue = parseNextIssue(article, taken, isOld);
  const signedBy = parseSignedBy(article, taken, source.publication);
  const closing = { nextIssue: take(nextIssue), signedBy: take(signedBy) };
  // Known by its link alone, it would pass for the opening.
  const isTold = (text: string) => lookBack?.value.text.includes(text) === true || isRepeated(text);
  const summary = parseSummary(source.subtitle, article, ofOthers, isTold, source.openingEnd);
  return { ...parts, ...closing, lookBack, summary, sections: parseSections(article, source, taken) };
}

/** A heading in a sponsor's words that names none is the article's own: "Together with antibiotics". */
function ownSection(section: Section, { publication }: Described): Section {
  const isOther = section.kind !== 'sponsor' || !section.isReal;
  return isOther || (publication !== null && section.heading.includes(publication))
    ? section
    : { ...section, kind: null };
}

function beginning(blocks: readonly Block[]): string {
  let text = '';
  for (const block of blocks) {
    if (text.length > sample) break;
    text += `${textOfBlock(block)}\n`;
  }
  return text.slice(0, sample);
}

/** A quotation that an earlier issue had is left over from it. */
function withoutOld(found: Found<Quote[]>, isOld: Repetition['isOld']): Found<Quote[]> {
  return { ...found, value: found.value.filter(({ text }) => !isOld(text)) };
}
