import { markWords } from '../../search/mark-words.ts';
import type { SearchHit, SearchIndex, SearchOptions, SearchResult } from '../../search/types.ts';
import { findFoundRows, listIdsInState } from '../../store/found-rows.ts';
import type { GuideRow, IssueRow } from '../../store/types.ts';
import type { FoundItem, SearchAnswer, SearchQuestion } from '../commands/search/types.ts';

/**
 * What is found, best first, with all that is at hand: the pieces of text are looked up behind it (`find-pieces.ts`).
 *
 * @param newsletterIds those subscribed to: what a removed one published is not found
 */
export async function answerQuestion(
  index: SearchIndex,
  question: SearchQuestion,
  newsletterIds: readonly string[],
): Promise<SearchAnswer> {
  const { text, spelling } = question;
  const { hits, total, also } = searchBegun(index, text, await optionsOf(question, newsletterIds));
  const ids = (kind: SearchHit['kind']) => hits.filter((hit) => hit.kind === kind).map(({ id }) => id);
  const { issues, guides } = await findFoundRows(ids('issue'), ids('guide'));
  const mark = (title: string) => ({ text: title, marks: markWords(title, text, spelling) });
  const items = hits.flatMap(({ id, kind }) => {
    const issue = kind === 'issue' ? issues.get(id) : undefined;
    const guide = kind === 'guide' ? guides.get(id) : undefined;
    if (issue) return { ...itemOfIssue(issue), title: mark(issue.title) };
    return guide ? { ...itemOfGuide(guide), title: mark(guide.title) } : [];
  });
  return { question, items, total, also, isWhole: items.length === 0 };
}

/**
 * One letter is no beginning that is looked for. At the end it may be a word, as in vitamin D, or one that has only been begun:
 * what has it as a word comes first, and behind it stays what was found before it was typed.
 */
function searchBegun(index: SearchIndex, text: string, options: SearchOptions): SearchResult {
  const result = index.search(text, options);
  const [, ahead] = text.match(/^(.*\S)\s+\p{L}$/su) ?? [];
  if (!ahead) return result;
  const wider = index.search(ahead, options);
  const first = new Set(result.hits.map(({ id }) => id));
  const hits = [...result.hits, ...wider.hits.filter(({ id }) => !first.has(id))];
  return { ...wider, hits: hits.slice(0, options.limit), read: result.read + wider.read };
}

async function optionsOf(
  { filters, spelling, limit }: SearchQuestion,
  newsletterIds: readonly string[],
): Promise<SearchOptions> {
  const { kind, state, newsletterId, year } = filters;
  const inState = state === 'all' ? undefined : await listIdsInState(state);
  return {
    ...{ limit, spelling },
    newsletterIds: newsletterIds.filter((id) => newsletterId === null || id === newsletterId),
    ...(kind === 'all' ? {} : { kinds: [kind] }),
    ...(year === null ? {} : { from: startOf(year), to: startOf(year + 1) }),
    ...(inState ? { accept: (id: string) => inState.has(id) } : {}),
  };
}

/** Of the person's own calendar, as dates are shown. */
const startOf = (year: number) => new Date(year, 0, 1).getTime();

type Untitled = Omit<FoundItem, 'title'>;

const nothingYet = { snippet: null, at: null, page: null };

const itemOfIssue = ({ id, newsletterId, publishedAt, isDayOnly, unread }: IssueRow): Untitled => ({
  ...{ id, kind: 'issue', newsletterId, publishedAt, isDayOnly, issueTitle: null },
  ...{ isUnread: unread === 1, isSaved: false, ...nothingYet },
});

const itemOfGuide = (guide: GuideRow): Untitled => ({
  ...{ id: guide.id, kind: 'guide', newsletterId: guide.newsletterId, publishedAt: guide.publishedAt },
  ...{ isDayOnly: guide.isDayOnly ?? false, issueTitle: guide.issueTitle },
  ...{ isUnread: false, isSaved: guide.state === 'saved', ...nothingYet },
});
