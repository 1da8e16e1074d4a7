import { shiftDay } from './days-apart.ts';
import type { Identified } from './types.ts';
import { withoutSuffix } from './without-suffix.ts';
import { guidKey, namelessKey, titleKeys, urlKey } from './witness-keys.ts';

/**
 * The keys (`witnessKeys`) by which all issues are found that an answer's entries may be, and those that tell whether a title
 * repeats; at most seven for an entry with one witness of each kind, each key once. An address with digits added is looked up
 * without them too; one without is found through title and day, which must agree in that case anyway.
 */
export function lookupKeys(
  newsletterId: string,
  found: ReadonlyArray<Pick<Identified, 'witnesses'>>,
): string[] {
  const keys = new Set<string>();
  for (const { witnesses } of found) {
    for (const guid of witnesses.guids) keys.add(guidKey(newsletterId, guid));
    for (const url of witnesses.urls) {
      keys.add(urlKey(newsletterId, url));
      const base = withoutSuffix(url);
      if (base !== null) keys.add(urlKey(newsletterId, base));
    }
    for (const { title, day } of witnesses.titles) {
      const days = [day, shiftDay(day, -1), shiftDay(day, 1)];
      for (const key of titleKeys(newsletterId, title, days)) keys.add(key);
    }
    if (witnesses.titles.length === 0) keys.add(namelessKey(newsletterId));
  }
  return [...keys];
}
