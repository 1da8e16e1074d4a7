import { diffArrays } from 'diff';
import type { Token } from './tokens/token-types.ts';

/** Tokens of the one that stand in the place of tokens of the other; one side may be empty. */
export interface Hunk {
  before: Token[];
  after: Token[];
  /** Which token each side begins with, or would. */
  beforeAt: number;
  afterAt: number;
}

/** More edits than a sentence that stays has. */
const mostEdits = 400;

/** What differs between two sentences, token by token; undefined where they have too little in common to tell. */
export function diffTokens(before: readonly Token[], after: readonly Token[]): Hunk[] | undefined {
  const changes = diffArrays(
    before.map(({ key }) => key),
    after.map(({ key }) => key),
    { maxEditLength: mostEdits },
  );
  if (changes === undefined) return undefined;
  const hunks: Hunk[] = [];
  let [from, to] = [0, 0];
  let isOpen = false;
  for (const { added, removed, count } of changes) {
    if (!added && !removed) {
      from += count;
      to += count;
      isOpen = false;
      continue;
    }
    const hunk: Hunk = (isOpen ? hunks.pop() : undefined) ?? {
      before: [],
      after: [],
      beforeAt: from,
      afterAt: to,
    };
    if (removed) {
      hunk.before.push(...before.slice(from, from + count));
      from += count;
    } else {
      hunk.after.push(...after.slice(to, to + count));
      to += count;
    }
    hunks.push(hunk);
    isOpen = true;
  }
  return hunks.filter((hunk) => !isSpacing(hunk));
}

const isFigure = ({ kind }: Token) => kind === 'figure';
/** "non-invasive" and "noninvasive", "health care" and "healthcare" are one, and so are "IL 17" and "IL-17". */
function isSpacing({ before, after }: Hunk): boolean {
  if (joined(before) === joined(after)) return !before.some(isFigure);
  return [...before, ...after].some(({ kind }) => kind === 'code') && bare(before) === bare(after);
}

const joined = (tokens: readonly Token[]) =>
  tokens
    .map(({ key }) => key)
    .join('')
    .replaceAll(' ', '');
const bare = (tokens: readonly Token[]) => tokens.map(({ key }) => key.replace(/^figure:/, '')).join('');
