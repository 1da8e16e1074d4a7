import { pagesAsText, textOfHtml } from '../../derived/search-documents.ts';
import { findSnippet } from '../../search/find-snippet.ts';
import type { Snippet } from '../../search/types.ts';
import { type GuideWords, type IssueWords, listGuideWords, listIssueWords } from '../../store/list-words.ts';
import type { FoundItem, MarkedText, SearchAnswer, SearchQuestion } from '../commands/search/types.ts';

/** As many as are looked up before a newer question has its turn. */
const atATime = 4;
/** UTF-16 units: two lines or three. */
const length = 220;
/** Texts kept for the next question, which finds much of the same: 16 MB at most. */
const keptUnits = 8_000_000;

/** Texts by id and version. */
const kept = new Map<string, string>();
let keptLength = 0;

/**
 * The answer with the pieces of text that show why each was found.
 *
 * @param isOver a newer question waits
 * @returns undefined when it is over
 */
export async function findPieces(
  answer: SearchAnswer,
  isOver: () => boolean,
): Promise<SearchAnswer | undefined> {
  const items: FoundItem[] = [];
  for (let at = 0; at < answer.items.length; at += atATime) {
    if (isOver()) return undefined;
    items.push(...(await withPieces(answer.items.slice(at, at + atATime), answer.question)));
  }
  return isOver() ? undefined : { ...answer, items, isWhole: true };
}

async function withPieces(items: readonly FoundItem[], question: SearchQuestion): Promise<FoundItem[]> {
  const ids = (kind: FoundItem['kind']) => items.filter((item) => item.kind === kind).map(({ id }) => id);
  const [issues, guides] = await Promise.all([
    listIssueWords(ids('issue')),
    listGuideWords([], ids('guide')),
  ]);
  const issueById = new Map(issues.map((words) => [words.issue.id, words]));
  const guideById = new Map(guides.map((words) => [words.guide.id, words]));
  return items.map((item) => {
    const issue = issueById.get(item.id);
    if (item.kind === 'issue') return issue ? { ...item, ...pieceOfIssue(issue, question) } : item;
    const guide = guideById.get(item.id);
    return guide ? { ...item, ...pieceOfGuide(guide, question) } : item;
  });
}

type Piece = Pick<FoundItem, 'snippet' | 'at' | 'page'>;

function pieceOfIssue({ issue, body, note }: IssueWords, { text, spelling }: SearchQuestion): Piece {
  const words = keep(`${issue.id} ${issue.textHash}`, () => textOfHtml(body?.html ?? ''));
  const found = findSnippet(words, text, length, spelling);
  if (found) return { snippet: shown(found, words), at: placeOf(found), page: null };
  const noted = note === '' ? null : findSnippet(note, text, length, spelling);
  if (noted) return { snippet: { ...shown(noted, note), isNote: true }, at: null, page: null };
  return { snippet: plain(issue.summary), at: null, page: null };
}

function pieceOfGuide({ guide, text: read }: GuideWords, { text, spelling }: SearchQuestion): Piece {
  const words = keep(`${guide.id} ${read?.version}`, () => pagesAsText(read?.pages ?? []));
  const found = findSnippet(words, text, length, spelling);
  if (!found) return { snippet: plain(guide.description), at: null, page: null };
  const page = words.slice(0, placeOf(found)).split('\f').length;
  return { snippet: shown(found, words), at: null, page };
}

/** Where the first word of the question stands in the whole text. */
const placeOf = ({ at, marks }: { at: number; marks: readonly (readonly [number, number])[] }) =>
  at + (marks[0]?.[0] ?? 0);

/** As it is shown: on lines of its own, with a sign where it begins within a sentence. */
function shown({ text, marks, at }: Snippet, whole: string): MarkedText & { isNote: boolean } {
  const line = text.replace(/[\n\f]/g, ' ');
  if (at === 0 || /[\n\f.!?。]\s*$/.test(whole.slice(Math.max(0, at - 4), at)))
    return { text: line, marks, isNote: false };
  const sign = '… ';
  const moved = marks.map(([start, end]) => [start + sign.length, end + sign.length] as const);
  return { text: sign + line, marks: moved, isNote: false };
}

const plain = (text: string | null) => (text === null ? null : { text, marks: [], isNote: false });

function keep(key: string, make: () => string): string {
  const present = kept.get(key);
  if (present !== undefined) return present;
  const text = make();
  if (keptLength + text.length > keptUnits) {
    kept.clear();
    keptLength = 0;
  }
  kept.set(key, text);
  keptLength += text.length;
  return text;
}
