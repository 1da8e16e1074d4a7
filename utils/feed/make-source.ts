import type { IssueSource } from '../issue/types.ts';
import type { Published } from '../text/parse-published.ts';
import { plainText } from '../text/plain-text.ts';
import { resolveAddresses } from '../text/resolve-addresses.ts';
import { plausibleDate } from './plausible-date.ts';

/** Longer titles and descriptions are cut: nobody reads them to the end, and each takes its time. */
const longestLine = 50_000;

/**
 * What an entry says, in the extractor's terms.
 *
 * @param entry title, description and content as HTML; `content` empty when the description is all there is, which makes
 *   it the body and no subtitle; `base` is what relative addresses in them are resolved against
 * @param now epoch ms, for `plausibleDate`
 */
export function makeSource(
  entry: {
    title: string;
    description: string;
    content: string;
    publication: string | null;
    url: string | null;
    base: string;
    published: Published | null;
  },
  now: number,
): IssueSource {
  const { title, description, content, publication, url, base, published } = entry;
  const subtitle = content === '' ? '' : plainText(description.slice(0, longestLine));
  const date = plausibleDate(published, now);
  return {
    title: plainText(title.slice(0, longestLine)),
    subtitle: subtitle === '' || subtitle === plainText(content) ? null : subtitle,
    publication,
    url,
    publishedAt: date?.at ?? null,
    publishedDay: date?.day ?? null,
    isDayOnly: date?.isDayOnly ?? false,
    html: resolveAddresses(content || description, base),
  };
}
