import { parseBlocks } from '../issue/blocks/parse-blocks.ts';
import { canonicalText, foldSpace } from '../issue/canonical-text.ts';
import type { SearchDocument } from '../search/types.ts';
import type { GuideWords, IssueWords } from '../store/list-words.ts';
import type { ShelfRow } from '../store/types.ts';
import { packShown } from './shown-document.ts';

/** What an issue is found by: its text, and beside it what a person noted and what its parts repeat of it. */
export function toIssueDocument({ issue, body, note, noted }: IssueWords): SearchDocument {
  const blocks = parseBlocks(body?.html ?? '');
  const { id, newsletterId, publishedAt, isDayOnly, title, summary } = issue;
  const { quotes = [], books = [], subtitle = null } = body?.parts ?? {};
  const extra = [
    note,
    ...noted,
    subtitle,
    summary,
    ...quotes.flatMap((quote) => [quote.text, quote.author]),
    ...books.flatMap((book) => [book.title, book.author]),
  ];
  return {
    ...{ id, kind: 'issue', newsletterId, publishedAt, title },
    headings: blocks.flatMap((block) => (block.kind === 'heading' ? foldSpace(block.text) : [])),
    text: canonicalText(blocks).text,
    extra: extra.filter((text) => text).join('\n'),
    shown: packShown({ title, issueTitle: null, isDayOnly }),
  };
}

/** What a guide is found by: its title and, once its file has been read, its pages. */
export function toGuideDocument({ guide, text }: GuideWords): SearchDocument {
  const { id, newsletterId, publishedAt, isDayOnly = false, title, description, issueTitle } = guide;
  return {
    ...{ id, kind: 'guide', newsletterId, publishedAt, title, headings: [] },
    // Of one that was deleted they are kept for as long as that can be taken back.
    text: guide.savedAt === null ? '' : pagesAsText(text?.pages ?? []),
    extra: description ?? '',
    shown: packShown({ title, issueTitle, isDayOnly }),
  };
}

/** An issue's text as the index has it. */
export const textOfHtml = (html: string) => canonicalText(parseBlocks(html)).text;

/** Pages as the one text that positions in a guide speak of. */
export const pagesAsText = (pages: readonly string[]) => pages.join('\f');

/** Quotes and books of an issue as they stand on their shelves. */
export function toShelfRows({ issue, body }: IssueWords): ShelfRow[] {
  const { id: issueId, newsletterId, title: issueTitle, publishedAt, isDayOnly } = issue;
  const from = { issueId, newsletterId, issueTitle, publishedAt, isDayOnly };
  const { quotes = [], books = [] } = body?.parts ?? {};
  return [
    ...quotes.map(
      ({ text, author }, at): ShelfRow => ({
        id: `${issueId}#quote-${at}`,
        kind: 'quote',
        text,
        author,
        ...from,
      }),
    ),
    ...books.map(
      ({ title, author }, at): ShelfRow => ({
        ...{ id: `${issueId}#book-${at}`, kind: 'book', text: title, author },
        ...from,
      }),
    ),
  ];
}
