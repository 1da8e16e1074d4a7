import { textOfBlock } from './blocks/block-text.ts';
import { parseBlocks } from './blocks/parse-blocks.ts';
import { isForPayers } from './is-for-payers.ts';
import type { Neighbours } from './list-neighbours.ts';
import { ownSubtitle } from './own-subtitle.ts';
import { countReadingMinutes } from './parts/count-reading-minutes.ts';
import { lineKey } from './parts/issue-lines.ts';
import { titleOrFirstWords } from './parts/title-or-first-words.ts';
import type { PatternTables } from './patterns/types.ts';
import { recogniseParts } from './recognise-parts.ts';
import type { IssueParts, IssueSource } from './types.ts';
import { withoutFeedTail } from './without-feed-tail.ts';

/**
 * Understands an issue: its HTML becomes blocks, its blocks the recurring parts. What is not sure enough is left out: a
 * wrong part is worse than a missing one. Never throws.
 *
 * The title is the one to show: where `source` has none, `titleOrFirstWords` makes it.
 *
 * @param neighbours the newsletter's other issues, where they are at hand: what they share is boilerplate
 * @param tables the patterns of the languages that are at hand
 */
export function understandIssue(
  source: IssueSource,
  { earlier, later }: Neighbours,
  tables: PatternTables,
): IssueParts {
  const given = parseBlocks(source.html);
  const blocks = withoutFeedTail(given, source);
  const isOld = (text: string) => earlier.some((lines) => lines.has(lineKey(text)));
  const isRepeated = (text: string) => isOld(text) || later.some((lines) => lines.has(lineKey(text)));
  const { title, publication, url, publishedAt, publishedDay, isDayOnly } = source;
  const { subtitle, openingEnd } = ownSubtitle(source.subtitle, blocks);
  const described = { title, subtitle, openingEnd, publication, url };
  const parts = recogniseParts(described, blocks, { isOld, isRepeated }, tables);
  const quotes = parts.quotes?.value ?? [];
  const summary = parts.summary?.value ?? null;
  return {
    title: titleOrFirstWords(source, [summary ?? '', ...given.map(textOfBlock)]),
    ...{ subtitle, publication, url, publishedAt, publishedDay, isDayOnly },
    isForPayers: source.isForPayers === true || isForPayers(source.html),
    sponsor: parts.sponsor?.value ?? null,
    lookBack: parts.lookBack?.value ?? null,
    summary,
    learningPoints: parts.learningPoints?.value ?? [],
    contents: parts.contents?.value ?? [],
    sections: parts.sections?.value ?? [],
    guides: parts.guides?.value ?? [],
    goDeeper: parts.goDeeper?.value ?? null,
    books: parts.books?.value ?? [],
    quote: quotes[0] ?? null,
    quotes,
    nextIssue: parts.nextIssue?.value ?? null,
    signedBy: parts.signedBy?.value ?? null,
    readingMinutes: countReadingMinutes(blocks),
  };
}
