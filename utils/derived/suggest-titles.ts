import { readAtoms } from '../search/read-atoms.ts';
import { listNewestWhere } from '../store/found-rows.ts';
import type { IssueRow } from '../store/types.ts';

/** As many as an address bar shows. */
const mostSuggested = 6;
/** Of the newest issues: twenty years of a weekly letter, some tenths of a second. */
const mostWalked = 1000;

/** The newest issues in whose titles all words of a question begin a word, folded as the index folds them. */
export async function suggestTitles(question: string): Promise<IssueRow[]> {
  const wanted = termsOf(question);
  if (wanted.length === 0) return [];
  const fits = ({ title }: IssueRow) => {
    const terms = termsOf(title);
    return wanted.every((word) => terms.some((term) => term.startsWith(word)));
  };
  return await listNewestWhere(fits, mostSuggested, mostWalked);
}

/** The newest issue of exactly this title, as it is chosen from what was suggested. */
export async function findTitled(title: string): Promise<IssueRow | undefined> {
  const [found] = await listNewestWhere((issue) => issue.title === title, 1, mostWalked);
  return found;
}

function termsOf(text: string): string[] {
  const terms: string[] = [];
  readAtoms(text, true, (_kind, term) => terms.push(term));
  return terms;
}
