import { findSource } from '../feed/find-source.ts';
import { look } from '../feed/look.ts';
import type { FeedError } from '../feed/types.ts';
import type { TestAddressAnswer } from '../messages.ts';
import { newsletter } from '../newsletter.ts';
import { hasHost } from '../platform/permissions.ts';
import { findNewsletter } from '../store/newsletters.ts';

/** Looks at an address without changing anything, and says what is there. */
export async function testAddress(address: string, now = Date.now()): Promise<TestAddressAnswer> {
  const refusal = await refusalFor(address, now);
  if (refusal) return { ok: false, error: refusal };
  const found = await findSource(address);
  if (!found.ok) return found;
  const { source, name } = found.value;
  if (!(await hasHost(source.url))) return { ok: false, error: failure('no-permission') };
  const seen = await look(source, {
    validators: { etag: null, lastModified: null },
    bodyHash: null,
    knownUrls: new Set(),
  });
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

async function refusalFor(address: string, now: number): Promise<FeedError | undefined> {
  if (!URL.canParse(address)) return failure('nothing-found');
  if (!(await hasHost(address))) return failure('no-permission');
  const embargo = (await findNewsletter(newsletter.id))?.embargo;
  return embargo && embargo.until > now && embargo.host === new URL(address).host
    ? { ...failure('wait'), retryAt: embargo.until }
    : undefined;
}

const failure = (kind: FeedError['kind']): FeedError => ({
  kind,
  status: null,
  message: null,
  retryAt: null,
});
