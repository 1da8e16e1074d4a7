import { liveQuery } from 'dexie';

/**
 * Calls back with what a query gives, now and whenever what it read is changed, by this page or any other.
 *
 * @param query reads the database only
 * @param onUnavailable the database does not open
 * @returns a function that ends the watch
 */
export function watchQuery<T>(
  query: () => Promise<T>,
  onValue: (value: T) => void,
  onUnavailable: () => void,
): () => void {
  const watched = async () => {
    try {
      return await query();
    } catch (error) {
      // What a database that does not open gives; liveQuery keeps this one to itself.
      if (error instanceof Error && error.name === 'DatabaseClosedError') onUnavailable();
      throw error;
    }
  };
  const subscription = liveQuery(watched).subscribe({ next: onValue, error: onUnavailable });
  return () => subscription.unsubscribe();
}
