import { failed } from '../feed/failed.ts';
import { findSource } from '../feed/find-source.ts';
import { look } from '../feed/look.ts';
import { rememberAnswers } from '../feed/remember-answers.ts';
import type { TestAddressAnswer } from '../messages.ts';
import { newsletter } from '../newsletter.ts';
import { findNewsletter } from '../store/newsletters.ts';
import { permittedRequest } from './permitted-request.ts';

/** Looks at an address without changing anything, and says what is there. */
export async function testAddress(address: string, now = Date.now()): Promise<TestAddressAnswer> {
  const until = await embargoOn(address, now);
  if (until !== null) return failed('wait', { retryAt: until });
  const request = rememberAnswers(permittedRequest);
  const found = await findSource(address, { request });
  if (!found.ok) return found;
  const { source, name } = found.value;
  const seen = await look(source, { request });
  if (!seen.ok) return seen;
  const entries = seen.value.feed?.entries ?? [];
  const newest = entries
    .map((entry) => entry.source)
    .sort((a, b) => (b.publishedAt ?? 0) - (a.publishedAt ?? 0))[0];
  return {
    ok: true,
    value: {
      address,
      source,
      name: seen.value.feed?.title ?? name,
      issueCount: entries.length,
      newestTitle: newest?.title ?? null,
      newestPublishedAt: newest?.publishedAt ?? null,
    },
  };
}

/** Until when the server of `address` asked not to be contacted, epoch ms; null when it did not. */
async function embargoOn(address: string, now: number): Promise<number | null> {
  const embargo = (await findNewsletter(newsletter.id))?.embargo;
  const stands = embargo && embargo.until > now && embargo.host === URL.parse(address)?.host;
  return stands ? embargo.until : null;
}
