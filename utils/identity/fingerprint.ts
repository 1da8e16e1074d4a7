const longest = 200;

/**
 * What identifies an issue when guid and address are lost: the day it came out (UTC) and its title in letters and digits
 * only, e.g. `2025-10-23 lets talk gut skin health`. Readable on purpose: it is the key of the ledger.
 *
 * @param publishedAt epoch ms; an issue without a date is known by its title alone
 */
export function fingerprint(title: string, publishedAt: number | null): string {
  const day = publishedAt === null ? 'undated' : new Date(publishedAt).toISOString().slice(0, 10);
  const words = title
    .slice(0, longest * 4)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’‘]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return `${day} ${words.slice(0, longest).trimEnd()}`;
}
