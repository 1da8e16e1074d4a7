import { useEffect, useState } from 'preact/hooks';
import { explainUnavailable } from '../queries/explain-unavailable.ts';
import { watchQuery } from '../queries/watch-query.ts';
import type { Loaded } from '../types.ts';

/**
 * What a query of utils/store gives, and gives anew whenever what it read is changed, by this page or any other.
 *
 * @param query reads the database only; run again when one of `inputs` changes
 */
export function useLiveQuery<T>(query: () => Promise<T>, inputs: readonly unknown[]): Loaded<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'loading' });
  useEffect(
    () =>
      watchQuery(
        query,
        (value) => setLoaded({ state: 'ready', value }),
        () => setLoaded({ state: 'unavailable', reason: explainUnavailable() }),
      ),
    [...inputs],
  );
  return loaded;
}
