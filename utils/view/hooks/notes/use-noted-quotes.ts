import { isSameWords } from '../../../learning/anchors/locate-quote.ts';
import { wordsOf } from '../../../learning/anchors/words-of.ts';
import { listAnnotationsOfMany } from '../../../store/annotations.ts';
import { findIssues } from '../../../store/issue-range.ts';
import type { ShelfRow } from '../../types.ts';
import { useLiveQuery } from '../use-live-query.ts';

/** What was noted on quotes, by the id of the quote; two requests for all. */
export function useNotedQuotes(quotes: readonly ShelfRow[]): ReadonlyMap<string, string> {
  const ids = [...new Set(quotes.map(({ issueId }) => issueId))];
  const loaded = useLiveQuery(async () => {
    const issues = (await findIssues(ids)).filter((issue) => issue !== undefined);
    const rows = await listAnnotationsOfMany(
      issues.map(({ newsletterId, identity }): [string, string] => [newsletterId, identity]),
    );
    const nameOf = (of: { newsletterId: string; identity: string }) => `${of.newsletterId} ${of.identity}`;
    const names = new Map(issues.map((issue) => [issue.id, nameOf(issue)]));
    const byIssue = Map.groupBy(rows, nameOf);
    return new Map(
      quotes.flatMap(({ id, issueId, text }): [string, string][] => {
        const own = byIssue.get(names.get(issueId) ?? '') ?? [];
        const noted = own.find(({ anchor }) => isSameWords(wordsOf(anchor), text));
        return noted ? [[id, noted.note]] : [];
      }),
    );
  }, [ids.join('\n')]);
  return loaded.state === 'ready' ? loaded.value : none;
}

const none: ReadonlyMap<string, string> = new Map();
