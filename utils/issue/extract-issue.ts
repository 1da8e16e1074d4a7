import { parseBlocks } from './blocks/parse-blocks.ts';
import { countReadingMinutes } from './count-reading-minutes.ts';
import { type Found, outline } from './outline.ts';
import { parseBooks } from './parse-books.ts';
import { parseContents } from './parse-contents.ts';
import { parseGoDeeper } from './parse-go-deeper.ts';
import { parseGuides } from './parse-guides.ts';
import { parseLearningPoints } from './parse-learning-points.ts';
import { parseLookBack } from './parse-look-back.ts';
import { parseNextIssue } from './parse-next-issue.ts';
import { parseQuotes } from './parse-quotes.ts';
import { parseSections } from './parse-sections.ts';
import { parseSignedBy } from './parse-signed-by.ts';
import { parseSponsor } from './parse-sponsor.ts';
import { parseSummary } from './parse-summary.ts';
import { english } from './patterns/en.ts';
import type { IssueParts, IssueSource } from './types.ts';

/**
 * Understands an issue: its HTML becomes blocks, its blocks the recurring parts. What is recognised first keeps its blocks
 * to itself, so that an ad's list is no learning point and a quote's author signs no letter. Never throws.
 */
export function extractIssue(source: IssueSource): IssueParts {
  const blocks = parseBlocks(source.html);
  const taken = new Set<number>();
  const take = <T>(found: Found<T> | undefined): T | undefined => {
    for (const index of found?.blocks ?? []) taken.add(index);
    return found?.value;
  };

  const sponsor = take(parseSponsor(outline(blocks, english)));
  const article = outline(
    blocks.map((block, index) => (taken.has(index) ? { kind: 'rule' as const } : block)),
    english,
  );
  const quotes = take(parseQuotes(article)) ?? [];
  const books = take(parseBooks(article)) ?? [];
  const goDeeper = take(parseGoDeeper(article));
  const guides = take(parseGuides(article)) ?? [];
  const learningPoints = take(parseLearningPoints(article)) ?? [];
  const contents = take(parseContents(article)) ?? [];
  const lookBack = take(parseLookBack(article, taken));
  const nextIssue = take(parseNextIssue(article, taken));
  const signedBy = take(parseSignedBy(article, taken));
  const { title, subtitle, publication, url, publishedAt } = source;
  return {
    ...{ title, subtitle, publication, url, publishedAt },
    sponsor: sponsor ?? null,
    lookBack: lookBack ?? null,
    summary: parseSummary(subtitle, article, taken),
    learningPoints,
    contents,
    sections: parseSections(article, title, taken),
    guides,
    goDeeper: goDeeper ?? null,
    books,
    quote: quotes[0] ?? null,
    quotes,
    nextIssue: nextIssue ?? null,
    signedBy: signedBy ?? null,
    readingMinutes: countReadingMinutes(blocks),
  };
}
