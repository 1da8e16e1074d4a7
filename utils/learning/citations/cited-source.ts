import { publishedDayOf } from './published-day-of.ts';
import type { CitedSource, IssueFacts } from './types.ts';

/** An issue as where something stands. */
export function citedSource(issue: IssueFacts, timeZone: string | null): CitedSource {
  const { title, publication, url } = issue;
  return { title, publication, url, publishedDay: publishedDayOf(issue, timeZone) };
}
