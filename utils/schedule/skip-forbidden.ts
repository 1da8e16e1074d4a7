const hourMs = 60 * 60_000;

/**
 * The first moment from `at` on that lies in no hour or day (UTC) the feed asks to skip; a feed that names all hours or
 * all days is ignored. https://www.rssboard.org/rss-specification#optionalChannelElements (skipHours, skipDays)
 */
export function skipForbidden(at: number, skipHours: readonly number[], skipDays: readonly number[]): number {
  const hours = new Set(skipHours);
  const days = new Set(skipDays);
  if (hours.size >= 24 || days.size >= 7) return at;
  const forbidden = (time: number) =>
    hours.has(new Date(time).getUTCHours()) || days.has(new Date(time).getUTCDay());
  let time = at;
  while (forbidden(time)) time = (Math.floor(time / hourMs) + 1) * hourMs;
  return time;
}
