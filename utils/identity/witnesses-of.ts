import { normaliseGuid } from './normalise-guid.ts';
import { normaliseUrl } from './normalise-url.ts';
import { titleKey } from './title-key.ts';
import type { Witnesses } from './types.ts';

/** What an entry as it came shows of who it is: at most one of each. Nothing is shown by what is empty. */
export function witnessesOf(entry: {
  guid: string | null;
  url: string | null;
  title: string;
  /** `YYYY-MM-DD` as it was written; null when undated. */
  publishedDay: string | null;
}): Witnesses {
  const guid = entry.guid === null ? null : normaliseGuid(entry.guid);
  const url = entry.url === null ? '' : normaliseUrl(entry.url);
  const title = titleKey(entry.title);
  const isNameless = title === '' && entry.publishedDay === null;
  return {
    guids: guid === null ? [] : [guid],
    urls: url === '' ? [] : [url],
    titles: isNameless ? [] : [{ title, day: entry.publishedDay }],
  };
}
