import { findSource } from '../../feed/find-source.ts';
import { look } from '../../feed/look.ts';
import { rememberAnswers } from '../../feed/request/remember-answers.ts';
import type { Entry, FeedError } from '../../feed/types.ts';
import { titleOrFirstWords } from '../../issue/parts/title-or-first-words.ts';
import type { FoundNewsletter, TestAddressAnswer } from '../../messages.ts';
import { plainText } from '../../text/plain-text.ts';
import { permittedRequest } from '../check/permitted-request.ts';
import { findSubscribed } from './find-subscribed.ts';

const shownIssues = 5;

/** Looks at an address without changing anything, and says what is there. */
export async function testAddress(address: string): Promise<TestAddressAnswer> {
  const request = rememberAnswers(permittedRequest);
  const found = await findSource(address, { request });
  if (!found.ok) return withNeeds(found.error, address);
  const { source, name, feeds } = found.value;
  const seen = await look(source, { request });
  if (!seen.ok) return withNeeds(seen.error, source.url);
  const { feed, finalUrl } = seen.value;
  const entries = feed?.entries ?? [];
  const value = {
    address: found.value.address,
    source,
    name: feed?.title ?? name,
    issueCount: entries.length,
    newest: newestOf(entries),
    feeds,
    subscribedAs: await findSubscribed([source.url, finalUrl, ...siteOf(feed?.homePage)]),
  };
  return { ok: true, value };
}

/** Where a permission is missing, whose: the page may lie on one host, its feed and the sitemap's parts on others. */
function withNeeds(error: FeedError, asked: string): TestAddressAnswer {
  return { ok: false, error, ...(error.kind === 'no-permission' ? { needs: error.url ?? asked } : {}) };
}

function newestOf(entries: readonly Entry[]): FoundNewsletter['newest'] {
  return entries
    .toSorted((a, b) => (b.source.publishedAt ?? 0) - (a.source.publishedAt ?? 0))
    .slice(0, shownIssues)
    .map(({ source }) => {
      const { subtitle, html, publishedAt, isDayOnly } = source;
      // Only for those shown: the words of a body take their time.
      const texts = source.title ? [] : [subtitle ?? '', plainText(html)];
      return { title: titleOrFirstWords(source, texts), publishedAt, isDayOnly };
    });
}

/** The home page a feed names, where it is a whole site: what one may be subscribed to by. */
function siteOf(homePage: string | null | undefined): string[] {
  return homePage && URL.parse(homePage)?.pathname === '/' ? [homePage] : [];
}
