/** Why the database did not take a change. */
export type StoreFailure = 'no-space' | 'store';

/**
 * What a person can do something about in an error of the database: a full disk says "quota" in its name or, where it has no
 * usable name, in its message.
 */
export function explainStoreError(error: unknown): StoreFailure {
  const text = error instanceof Error ? `${error.name} ${error.message}` : String(error);
  return /quota|disk|space/i.test(text) ? 'no-space' : 'store';
}
