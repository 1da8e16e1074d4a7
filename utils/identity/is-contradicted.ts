import { daysBetween, halfOfWords, titleOf } from './agreement.ts';
import { guidKind } from './guid-kind.ts';
import type { Identified, Witnesses } from './types.ts';

/**
 * Whether guid, address and text say that two with one title and day are two issues (the evening's with the morning's title).
 * The text must: less than half of the words agree. And so must what else there is: guids of one kind that differ, and
 * addresses that differ; the address alone where neither has a guid of its own, or where the days are not the very same (a day
 * apart, or undated), the guid alone where neither has an address, and where both have neither, the day. What is unknown
 * contradicts nothing.
 *
 * @param share of words in common, null when unknown (`shareOfWords`)
 */
export function isContradicted(found: Identified, known: Identified, share: number | null): boolean {
  if (share === null || share >= halfOfWords) return false;
  const [a, b] = [found.witnesses, known.witnesses];
  const hasNoGuid = [a, b].every((one) => one.guids.every((guid) => one.urls.includes(guid)));
  const hasNoUrl = a.urls.length === 0 && b.urls.length === 0;
  const isSameDay = titleOf(found).day !== null && daysBetween(found, known) === 0;
  if (hasNoGuid && hasNoUrl) return !isSameDay;
  const hasSameGuid = a.guids.some((guid) => b.guids.includes(guid));
  const guidsDiffer = hasNoGuid || hasOtherGuid(a, b) || (!isSameDay && !hasSameGuid);
  return guidsDiffer && (hasNoUrl || hasOtherUrl(a, b));
}

function hasOtherGuid(a: Witnesses, b: Witnesses): boolean {
  if (a.guids.some((guid) => b.guids.includes(guid))) return false;
  return a.guids.some((guid) => b.guids.some((other) => guidKind(guid) === guidKind(other)));
}

const hasOtherUrl = (a: Witnesses, b: Witnesses) =>
  a.urls.length > 0 && b.urls.length > 0 && !a.urls.some((url) => b.urls.includes(url));
