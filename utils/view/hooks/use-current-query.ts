import type { Loaded } from '../types.ts';
import { useLiveQuery } from './use-live-query.ts';

/**
 * As `useLiveQuery`, which keeps what it read for other inputs until that for these is there, and says which of the two it is.
 *
 * @returns isCurrent: it was read for the inputs of this call
 */
export function useCurrentQuery<T>(
  query: () => Promise<T>,
  inputs: readonly unknown[],
): { loaded: Loaded<T>; isCurrent: boolean } {
  const loaded = useLiveQuery(async () => ({ inputs, value: await query() }), inputs);
  if (loaded.state !== 'ready') return { loaded, isCurrent: false };
  const { value } = loaded.value;
  const isCurrent = inputs.every((input, at) => Object.is(input, loaded.value.inputs[at]));
  return { loaded: { state: 'ready', value }, isCurrent };
}
