/** What two issues are compared by. Keys as `IssueIdentity` has them; `publishedAt` epoch ms, null when undated. */
interface Compared {
  guidKey: string | null;
  urlKey: string | null;
  title: string;
  publishedAt: number | null;
}

const otherDayMs = 2 * 24 * 60 * 60_000;

/**
 * Whether two issues that share one key are two all the same, because a newsletter used a guid or an address again (a feed
 * whose only entry is always "latest"): days lie between, and of guid, address and title no second agrees.
 */
export function isReusedKey(known: Compared, found: Compared): boolean {
  if (known.publishedAt === null || found.publishedAt === null) return false;
  if (Math.abs(known.publishedAt - found.publishedAt) < otherDayMs) return false;
  const agree = [
    known.guidKey !== null && known.guidKey === found.guidKey,
    known.urlKey !== null && known.urlKey === found.urlKey,
    known.title === found.title,
  ];
  return agree.filter(Boolean).length < 2;
}
