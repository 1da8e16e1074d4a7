import { findSource } from '../feed/find-source.ts';
import { look } from '../feed/look.ts';
import { rememberAnswers } from '../feed/remember-answers.ts';
import type { TestAddressAnswer } from '../messages.ts';
import { permittedRequest } from './permitted-request.ts';

/** Looks at an address without changing anything, and says what is there. */
export async function testAddress(address: string): Promise<TestAddressAnswer> {
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
