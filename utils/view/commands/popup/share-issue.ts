import { cleanUrl } from '../../../address/clean-url.ts';

interface Shared {
  title: string;
  url: string | null;
}

/** The address to hand on: without what follows the reader. Null where there is none. */
export function sharedAddress({ url }: Pick<Shared, 'url'>): string | null {
  return url === null ? null : cleanUrl(url);
}

/**
 * Opens the browser's own sharing. Call it in the click.
 *
 * @returns false where the browser has none, or it failed: then the page offers mail and copying
 */
export async function shareIssue({ title, url }: Shared): Promise<boolean> {
  const address = sharedAddress({ url });
  if (address === null || typeof navigator.share !== 'function') return false;
  try {
    await navigator.share({ title, url: address });
    return true;
  } catch (error) {
    // Closed by the person.
    return error instanceof Error && error.name === 'AbortError';
  }
}

/** A new message in the person's own mail program, with title and address. */
export function mailAddress({ title, url }: Shared): string {
  const body = `${title}\n${sharedAddress({ url }) ?? ''}`;
  return `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`;
}
