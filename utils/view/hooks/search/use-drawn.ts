import { useEffect, useState } from 'preact/hooks';
import type { SearchAnswer } from '../../commands/search/types.ts';

/** Lower than any result, CSS pixels. */
const lowest = 112;

/** How many results of an answer are drawn: at first those in sight, after the frame that shows them the others. */
export function useDrawn(answer: SearchAnswer | null): number {
  const key = answer ? keyOf(answer) : null;
  const [paintedKey, setPainted] = useState<string | null>(null);
  useEffect(() => setPainted(key), [key]);
  return paintedKey === key ? Number.POSITIVE_INFINITY : Math.ceil(window.innerHeight / lowest);
}

/** The same for a longer answer to the same question: what was drawn stays. */
const keyOf = ({ question: { text, filters, spelling } }: SearchAnswer) =>
  JSON.stringify([text, filters, spelling]);
