import { newNewsletter } from '../store/newsletters.ts';
import type { NewsletterRow } from '../store/types.ts';

export const newslettersMirrorKey = 'newslettersMirror';

/** What a person chose of a subscription: all that cannot be fetched again. */
type PackedNewsletter = Pick<
  NewsletterRow,
  'id' | 'name' | 'address' | 'source' | 'addedAt' | 'pausedAt' | 'isMuted'
>;

/** The subscriptions as a compact value for storage.local. */
export function packNewsletters(rows: readonly NewsletterRow[]): PackedNewsletter[] {
  return rows.map(({ id, name, address, source, addedAt, pausedAt, isMuted }) => ({
    ...{ id, name, address, source, addedAt, pausedAt, isMuted },
  }));
}

/** The subscriptions in a mirror, as never checked; what is none is left out. */
export function unpackNewsletters(mirror: unknown): NewsletterRow[] {
  if (!Array.isArray(mirror)) return [];
  return mirror
    .filter(isPackedNewsletter)
    .map((packed) => ({ ...newNewsletter(packed.id, packed.name, packed.address), ...packed }));
}

function isPackedNewsletter(value: unknown): value is PackedNewsletter {
  if (typeof value !== 'object' || value === null) return false;
  const row = value as Partial<Record<keyof PackedNewsletter, unknown>>;
  const isNamed = typeof row.id === 'string' && typeof row.name === 'string';
  return isNamed && typeof row.address === 'string' && URL.canParse(row.address);
}
