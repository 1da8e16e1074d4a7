import type { Listing } from './types.ts';

/**
 * Characters a text may have, and must have, as the strictest of the stores has it: Chrome's summary and reasons
 * (https://developer.chrome.com/docs/webstore/prepare, https://developer.chrome.com/docs/webstore/cws-dashboard-privacy), Edge's
 * description (https://learn.microsoft.com/microsoft-edge/extensions/publish/publish-extension).
 */
const lengths = {
  name: [1, 75],
  summary: [20, 132],
  description: [250, 10_000],
  purpose: [20, 1000],
} as const;
const longestReason = 1000;
/** Chrome's store shows five pictures at most. */
const mostPictures = 5;

/** What a store would refuse of a listing, or a reader miss, in sentences. */
export function findListingFaults(listing: Listing): string[] {
  const texts = Object.entries(lengths) as [keyof typeof lengths, readonly [number, number]][];
  const long = texts.filter(([part, [least, most]]) => {
    const { length } = listing[part];
    return length < least || length > most;
  });
  const reasons = [...listing.permissions].filter(
    ([, reason]) => reason === '' || reason.length > longestReason,
  );
  const untold = [...listing.screenshots].filter(([, caption]) => caption === '');
  const all = [listing.name, listing.summary, listing.description, listing.purpose];
  const open = [...all, ...listing.permissions.values(), ...listing.screenshots.values()]
    .flatMap((text) => text.match(/\{\w*\}/g) ?? [])
    .map((place) => `${place} is no place that is filled`);
  return [
    ...long.map(
      ([part, [least, most]]) => `${part}: ${listing[part].length} characters, ${least} to ${most} are asked`,
    ),
    ...reasons.map(([name]) => `permission ${name}: a reason of 1 to ${longestReason} characters is asked`),
    ...untold.map(([name]) => `picture ${name} has no words`),
    ...(listing.screenshots.size > mostPictures ? [`more than ${mostPictures} pictures`] : []),
    ...open,
  ];
}
