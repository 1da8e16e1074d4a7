import type { IssueSource } from '../issue/types.ts';
import { plainText } from '../text/plain-text.ts';
import { resolveAddresses } from '../text/resolve-addresses.ts';

const day = 24 * 60 * 60 * 1000;
const earliest = Date.UTC(1990, 0, 1);

/**
 * What an entry says, in the extractor's terms.
 *
 * @param entry title, description and content as HTML; `content` empty when the description is all there is, which makes
 *   it the body and no subtitle; `base` is what relative addresses in them are resolved against
 * @param now epoch ms: a date more than a week ahead of it, or before feeds existed, counts as none
 */
export function makeSource(
  entry: {
    title: string;
    description: string;
    content: string;
    publication: string | null;
    url: string | null;
    base: string;
    publishedAt: number | null;
  },
  now: number,
): IssueSource {
  const { title, description, content, publication, url, base, publishedAt } = entry;
  const subtitle = content === '' ? '' : plainText(description);
  const isPlausible = publishedAt !== null && publishedAt >= earliest && publishedAt <= now + 7 * day;
  return {
    title: plainText(title),
    subtitle: subtitle === '' || subtitle === plainText(content) ? null : subtitle,
    publication,
    url,
    publishedAt: isPlausible ? publishedAt : null,
    html: resolveAddresses(content || description, base),
  };
}
