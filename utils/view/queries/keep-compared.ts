import { compareCorrections } from '../../derived/compare-corrections.ts';
import { listDueCorrections } from '../../store/corrections.ts';
import { watchQuery } from './watch-query.ts';

/**
 * Compares what was edited since it was read, now and whenever something more is, for as long as a page is open.
 *
 * @returns a function that ends this
 */
export function keepCompared(): () => void {
  return watchQuery(
    async () => (await listDueCorrections(1)).length,
    (due) => due > 0 && void compareCorrections(),
    () => undefined,
  );
}
