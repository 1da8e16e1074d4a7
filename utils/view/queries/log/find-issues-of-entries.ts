import type { LogEntry } from '../../../learning/log/types.ts';
import { listIssuesAt } from '../../../store/issues-at.ts';
import type { IssueRow } from '../../../store/types.ts';

type IssueName = Pick<IssueRow, 'newsletterId' | 'identity'>;

/**
 * The stored issues that entries from elsewhere are of, by the entry's id: of the same address where the entry was logged from
 * an issue, else of the same path and title. None where several could be meant.
 */
export async function findIssuesOfEntries(
  entries: readonly Pick<LogEntry, 'id' | 'source'>[],
): Promise<ReadonlyMap<string, IssueName>> {
  const byUrl = await listIssuesAt(entries.flatMap(({ source: { url } }) => url ?? []));
  return new Map(
    entries.flatMap(({ id, source }): [string, IssueName][] => {
      const near = byUrl.get(source.url ?? '') ?? [];
      // What was written by hand has no version.
      const same = source.version === null ? [] : near.filter(({ url }) => url === source.url);
      const meant = same.length > 0 ? same : near.filter(({ title }) => title === source.title);
      const [issue] = meant;
      return issue && meant.length === 1
        ? [[id, { newsletterId: issue.newsletterId, identity: issue.identity }]]
        : [];
    }),
  );
}
