import { listMarkables, type Markable } from '../../store/markables.ts';
import { recordedEvents } from '../../store/recorded-events.ts';
import type { Clamps } from '../merge/types.ts';
import { type Aliases, readAliases } from '../records/aliases.ts';
import { listChosenRecords } from '../records/list-records.ts';
import { clampEvents } from '../sync/clamp-marks.ts';
import { hashIssue, listIdentities } from '../sync/hash-issue.ts';
import { markOf } from '../sync/mark-of.ts';
import type { Mark, SyncContent } from '../sync/types.ts';

/** What this machine has that goes to the others, and how it finds what comes from them. */
export interface OwnContent extends Omit<SyncContent, 'clamps'> {
  /** The issue that a hash of any machine stands for; none for one that is not known here. */
  byHash: ReadonlyMap<string, Markable>;
}

/**
 * Subscriptions, settings, and the marks of all issues that were made read or unread. An issue that another machine calls otherwise
 * goes by the name that it has there already, so that two marks of one issue are one.
 *
 * @param device this machine's name in stamps
 * @param there the marks that lie in the area
 */
export async function listOwnContent(
  device: string,
  clamps: Clamps,
  there: readonly Mark[],
): Promise<OwnContent> {
  const [records, issues, aliases] = await Promise.all([
    listChosenRecords(device),
    listMarkables(),
    readAliases(),
  ]);
  const namesOf = elsewhere(aliases);
  const named = new Set(there.map(({ hash }) => hash));
  const byHash = new Map<string, Markable>();
  const marks: Mark[] = [];
  for (const issue of issues) {
    const { newsletterId, identity, witnesses, readings } = issue;
    const own = hashIssue(newsletterId, identity);
    const hashes = [newsletterId, ...(namesOf.get(newsletterId) ?? [])].flatMap((name) =>
      listIdentities(identity, witnesses).map((one) => hashIssue(name, one)),
    );
    for (const hash of hashes) if (!byHash.has(hash) || hash === own) byHash.set(hash, issue);
    if (readings.length === 0) continue;
    const hash = named.has(own) ? own : (hashes.find((one) => named.has(one)) ?? own);
    const mark = markOf(hash, clampEvents(recordedEvents(readings, device).events, clamps));
    if (mark) marks.push(mark);
  }
  return { records, marks, byHash };
}

/** What newsletters here are called on other machines. */
function elsewhere(aliases: Aliases): Map<string, string[]> {
  const names = Map.groupBy(Object.entries(aliases), ([, here]) => here);
  return new Map([...names].map(([here, pairs]) => [here, pairs.map(([name]) => name)]));
}
