import { pagesAsText, textOfHtml } from '../../derived/search-documents.ts';
import { findSnippet } from '../../search/find-snippet.ts';
import type { Snippet } from '../../search/types.ts';
import { type GuideWords, type IssueWords, listGuideWords, listIssueWords } from '../../store/list-words.ts';
import type { FoundItem, MarkedText, SearchAnswer, SearchQuestion } from '../commands/search/types.ts';

/** As many as a large window shows: they are looked up ahead of the others. */
const inSight = 8;
/** UTF-16 units: two lines or three. */
const length = 220;
/** Texts kept for the next question, which finds much of the same: 16 MB at most. */
const keptUnits = 8_000_000;

/** Texts by id and version. */
const kept = new Map<string, string>();
let keptLength = 0;

/**
 * The answer with the pieces of text that show why each was found, and with what the database says of each by now; what is gone is
 * left out. First of those in sight, then of all. After each text a newer question has its turn.
 *
 * @param onAnswer called twice at most
 * @param isOver a newer question waits
 */
export async function findPieces(
  answer: SearchAnswer,
  onAnswer: (answer: SearchAnswer) => void,
  isOver: () => boolean,
): Promise<void> {
  const seen = await withPieces(answer.items.slice(0, inSight), answer.question, isOver);
  if (!seen) return;
  const behind = answer.items.slice(inSight);
  if (behind.length === 0) return onAnswer({ ...answer, items: seen, isWhole: true });
  onAnswer({ ...answer, items: [...seen, ...behind] });
  const others = await withPieces(behind, answer.question, isOver);
  if (others) onAnswer({ ...answer, items: [...seen, ...others], isWhole: true });
}

/** Undefined when it is over. */
async function withPieces(
  items: readonly FoundItem[],
  question: SearchQuestion,
  isOver: () => boolean,
): Promise<FoundItem[] | undefined> {
  const ids = (kind: FoundItem['kind']) => items.filter((item) => item.kind === kind).map(({ id }) => id);
  const [issues, guides] = await Promise.all([
    listIssueWords(ids('issue')),
    listGuideWords([], ids('guide')),
  ]);
  const issueById = new Map(issues.map((words) => [words.issue.id, words]));
  const guideById = new Map(guides.map((words) => [words.guide.id, words]));
  const found: FoundItem[] = [];
  for (const item of items) {
    await nextTurn();
    if (isOver()) return undefined;
    const issue = issueById.get(item.id);
    const guide = guideById.get(item.id);
    if (issue) {
      const { unread, corrected = null } = issue.issue;
      found.push({ ...item, isUnread: unread === 1, corrected, ...pieceOfIssue(issue, question) });
    } else if (guide) {
      const isSaved = guide.guide.state === 'saved';
      found.push({ ...item, isSaved, ...pieceOfGuide(guide, question) });
    }
  }
  return found;
}

/** Messages that wait have their turn: sooner than behind a timer. */
async function nextTurn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  await new Promise((resolve) => {
    port1.onmessage = resolve;
    port2.postMessage(null);
  });
  port1.close();
}

type Piece = Pick<FoundItem, 'snippet' | 'at' | 'page'>;

function pieceOfIssue({ issue, body, note, noted }: IssueWords, { text, spelling }: SearchQuestion): Piece {
  const words = keep(`${issue.id} ${issue.textHash}`, () => textOfHtml(body?.html ?? ''));
  const find = (words: string) => findSnippet(words, text, length, spelling, false);
  const found = find(words);
  if (found) return { snippet: shown(found, words), at: placeOf(found), page: null };
  const notes = [note, ...noted].filter((one) => one !== '').join('\n');
  const inNotes = find(notes);
  if (inNotes) return { snippet: { ...shown(inNotes, notes), isNote: true }, at: null, page: null };
  const beside = [body?.parts.subtitle, issue.summary].filter((one) => one).join('\n');
  const inBeside = find(beside);
  return { snippet: inBeside ? shown(inBeside, beside) : plain(issue.summary), at: null, page: null };
}

function pieceOfGuide({ guide, text: read }: GuideWords, { text, spelling }: SearchQuestion): Piece {
  const words = keep(`${guide.id} ${read?.version}`, () => pagesAsText(read?.pages ?? []));
  const found = findSnippet(words, text, length, spelling);
  if (!found) {
    const { description } = guide;
    const inDescription = findSnippet(description ?? '', text, length, spelling);
    const snippet = inDescription ? shown(inDescription, description ?? '') : plain(description);
    return { snippet, at: null, page: null };
  }
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
