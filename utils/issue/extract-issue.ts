import { normaliseText } from '../text/normalise-text.ts';
import { textOfBlock } from './blocks/block-text.ts';
import { parseBlocks } from './blocks/parse-blocks.ts';
import type { Block } from './blocks/types.ts';
import type { Neighbours } from './list-neighbours.ts';
import { countReadingMinutes } from './parts/count-reading-minutes.ts';
import { lineKey } from './parts/issue-lines.ts';
import { titleOrFirstWords } from './parts/title-or-first-words.ts';
import { recogniseParts } from './recognise-parts.ts';
import type { IssueParts, IssueSource } from './types.ts';

/** Longer ones are compared with the body. */
const longestSubtitle = 250;

/**
 * Understands an issue: its HTML becomes blocks, its blocks the recurring parts. What is not sure enough is left out: a
 * wrong part is worse than a missing one. Never throws.
 *
 * The title is the one to show: where `source` has none, `titleOrFirstWords` makes it.
 *
 * @param neighbours the newsletter's other issues, where they are at hand: what they share is boilerplate
 */
export function extractIssue(
  source: IssueSource,
  { earlier, later }: Neighbours = { earlier: [], later: [] },
): IssueParts {
  const blocks = parseBlocks(source.html);
  const isOld = (text: string) => earlier.some((lines) => lines.has(lineKey(text)));
  const isRepeated = (text: string) => isOld(text) || later.some((lines) => lines.has(lineKey(text)));
  const { title, publication, url, publishedAt, publishedDay, isDayOnly } = source;
  const subtitle = ownSubtitle(source.subtitle, blocks);
  const parts = recogniseParts({ title, subtitle, publication, url }, blocks, { isOld, isRepeated });
  const quotes = parts.quotes?.value ?? [];
  const summary = parts.summary?.value ?? null;
  return {
    title: titleOrFirstWords(source, [summary ?? '', ...blocks.map(textOfBlock)]),
    ...{ subtitle, publication, url, publishedAt, publishedDay, isDayOnly },
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

/** A description that is the whole letter, or all of it that fitted, is no subtitle. */
function ownSubtitle(subtitle: string | null, blocks: readonly Block[]): string | null {
  if (subtitle === null || subtitle.length < longestSubtitle) return subtitle;
  const body = normaliseText(blocks.map(textOfBlock).join(' '));
  return body.startsWith(normaliseText(subtitle).slice(0, longestSubtitle)) ? null : subtitle;
}
