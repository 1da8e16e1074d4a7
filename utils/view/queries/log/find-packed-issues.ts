import type { PackedIssue } from '../../../learning/pack/types.ts';
import { findNoted } from '../../../store/annotations.ts';
import { listIssuesAt } from '../../../store/issues-at.ts';
import type { IssueRow } from '../../../store/types.ts';

/**
 * The stored issues that a pack names: by identity, which is the same on every device; else by address, where one issue alone has
 * it.
 *
 * @returns a function that gives the issue; undefined for one that is not stored
 */
export async function findPackedIssues(
  named: readonly PackedIssue[],
): Promise<(issue: PackedIssue) => IssueRow | undefined> {
  const byKey = new Map(named.map((issue) => [keyOf(issue), issue]));
  const { issues } = await findNoted(
    [...byKey.values()].map(({ newsletterId, identity }) => [newsletterId, identity]),
    [],
  );
  const stored = new Map(issues.map((issue) => [keyOf(issue), issue]));
  const others = [...byKey].filter(([key]) => !stored.has(key)).map(([, issue]) => issue);
  const near = await listIssuesAt(others.flatMap(({ url }) => url ?? []));
  return (issue) => {
    const known = stored.get(keyOf(issue));
    if (known) return known;
    const same = (near.get(issue.url ?? '') ?? []).filter(({ url }) => url === issue.url);
    return same.length === 1 ? same[0] : undefined;
  };
}

const keyOf = ({ newsletterId, identity }: Pick<PackedIssue, 'newsletterId' | 'identity'>) =>
  JSON.stringify([newsletterId, identity]);
