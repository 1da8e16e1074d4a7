import type { Anchor } from './types.ts';

/** The words that an anchor quotes; empty without one. */
export const wordsOf = (anchor: Anchor | null): string => anchor?.selector[0].exact ?? '';
