import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';
import type { Loaded } from './types.ts';

/**
 * What a query of utils/store gives, and gives anew whenever what it read is changed, by this page or any other.
 *
 * @param query reads the database only; run again when one of `inputs` changes
 */
export function useLiveQuery<T>(query: () => Promise<T>, inputs: readonly unknown[]): Loaded<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'loading' });
  useEffect(() => {
    const watched = async () => {
      try {
        return await query();
      } catch (error) {
        // What a database that does not open gives; liveQuery keeps this one to itself.
        const isClosed = error instanceof Error && error.name === 'DatabaseClosedError';
        if (isClosed) setLoaded({ state: 'unavailable' });
        throw error;
      }
    };
    const subscription = liveQuery(watched).subscribe({
      next: (value) => setLoaded({ state: 'ready', value }),
      error: () => setLoaded({ state: 'unavailable' }),
    });
    return () => subscription.unsubscribe();
  }, [...inputs]);
  return loaded;
}
