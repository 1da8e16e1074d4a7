import type { IssueIdentity } from '../store/issues.ts';

/**
 * The entries of one feed without repetitions, and without the guids and addresses that several of them have in common:
 * those say nothing about which is which (feeds with one guid for all entries exist, and ones that link to the home page).
 */
export function tellApart<T extends IssueIdentity>(found: readonly T[]): T[] {
  const distinct = [...new Map(found.toReversed().map((entry) => [nameOf(entry), entry])).values()].reverse();
  const guids = countKeys(distinct, 'guidKey');
  const urls = countKeys(distinct, 'urlKey');
  return distinct.map((entry) => {
    const guidKey = (guids.get(entry.guidKey) ?? 0) > 1 ? null : entry.guidKey;
    const urlKey = (urls.get(entry.urlKey) ?? 0) > 1 ? null : entry.urlKey;
    return guidKey === entry.guidKey && urlKey === entry.urlKey ? entry : { ...entry, guidKey, urlKey };
  });
}

/** The same name for the same entry: one address and title make it the same whatever its guid. */
const nameOf = ({ guidKey, urlKey, fingerprint }: IssueIdentity) =>
  JSON.stringify(urlKey === null ? [guidKey, fingerprint] : [urlKey, fingerprint]);

function countKeys(
  entries: readonly IssueIdentity[],
  name: 'guidKey' | 'urlKey',
): Map<string | null, number> {
  const counts = new Map<string | null, number>();
  for (const { [name]: key } of entries) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
