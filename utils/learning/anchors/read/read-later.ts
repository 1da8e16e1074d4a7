import type { LaterText, Reader } from '../types.ts';
import { hasDecimalComma } from './has-decimal-comma.ts';
import { readText } from './read-text.ts';

/** A later version by itself: for want of the one that anchors were made in. */
export function readLater(text: string): LaterText {
  const reader: Reader = { words: new Map(), pieces: new Map(), hasDecimalComma: hasDecimalComma(text) };
  return { read: readText(text, reader), reader };
}
