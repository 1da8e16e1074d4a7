import type { Text } from './types.ts';

/** Between two texts that were written on two machines, where both are shown. */
export const betweenTexts = '\n\n—\n\n';

/** The text as a person reads it: all that stands, oldest first, and nothing twice. */
export function showText({ versions }: Text): string {
  // One that was written on where two stood holds what the other may hold as well.
  const parts = versions.flatMap(({ value }) => value.split(betweenTexts));
  return [...new Set(parts)].filter((part) => part !== '').join(betweenTexts);
}
