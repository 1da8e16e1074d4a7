import { parseShown } from '../../derived/shown-document.ts';
import { markWords } from '../../search/mark-words.ts';
import type { SearchIndex, SearchOptions, SearchResult } from '../../search/types.ts';
import type { SearchAnswer, SearchFilters, SearchQuestion } from '../commands/search/types.ts';
import { yearRange } from '../sentences/library/periods.ts';

/** What is known of issues and guides beside the index, as sets of ids. */
export interface KnownIds {
  /** Newsletters subscribed to: what a removed one published is not found. */
  newsletters: ReadonlySet<string>;
  /** Issues that are unread. */
  unread: ReadonlySet<string>;
  /** Guides whose file is kept. */
  saved: ReadonlySet<string>;
  /** Issues, and their guides, of the state that is asked for; null for all. */
  inState: ReadonlySet<string> | null;
}

/**
 * What is found, best first, with all that index and memory tell: reads nothing, so that it can be asked at each key. The pieces of
 * text are looked up behind it (`find-pieces.ts`).
 */
export function answerQuestion(index: SearchIndex, question: SearchQuestion, known: KnownIds): SearchAnswer {
  const { text, spelling, filters, limit } = question;
  const options = { ...optionsOf(filters, known), limit, spelling };
  const { hits, total, also } = searchBegun(index, text, options);
  const items = hits.flatMap(({ id, kind, newsletterId, publishedAt, shown }) => {
    const document = parseShown(shown);
    if (!document) return [];
    const { title, issueTitle, isDayOnly } = document;
    return {
      ...{ id, kind, newsletterId, publishedAt, isDayOnly, issueTitle },
      title: { text: title, marks: markWords(title, text, spelling) },
      ...{ isUnread: known.unread.has(id), isSaved: known.saved.has(id) },
      ...{ corrected: null, snippet: null, at: null, page: null },
    };
  });
  return { question, items, total, also, isWhole: items.length === 0 };
}

/**
 * One letter is no beginning that is looked for. At the end it may be a word, as in vitamin D, or one that has only been begun:
 * what has it as a word comes first, and behind it stays what was found before it was typed.
 */
function searchBegun(index: SearchIndex, text: string, options: SearchOptions): Found {
  const [, ahead] = text.match(/^(.*\S)\s+\p{L}$/su) ?? [];
  if (!ahead) return index.search(text, options);
  // The name of a medicine may be found by both, by either alone, or by one of them under another name.
  const all = new Set<string>();
  const accept = (id: string) => (options.accept?.(id) ?? true) && all.add(id).has(id);
  const word = index.search(text, { ...options, accept });
  const wider = index.search(ahead, { ...options, accept });
  const hits = new Map([...word.hits, ...wider.hits].map((hit) => [hit.id, hit]));
  return {
    hits: [...hits.values()].slice(0, options.limit),
    total: all.size,
    also: [...new Set([...word.also, ...wider.also])],
  };
}

type Found = Pick<SearchResult, 'hits' | 'total' | 'also'>;

function optionsOf(
  { kind, newsletterId, year }: SearchFilters,
  { newsletters, inState }: KnownIds,
): Omit<SearchOptions, 'limit' | 'spelling'> {
  return {
    newsletterIds: [...newsletters].filter((id) => newsletterId === null || id === newsletterId),
    ...(kind === 'all' ? {} : { kinds: [kind] }),
    ...(year === null ? {} : yearRange(year)),
    ...(inState ? { accept: (id: string) => inState.has(id) } : {}),
  };
}
