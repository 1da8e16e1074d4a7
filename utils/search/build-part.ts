import type { SearchDocument } from './types.ts';

/** One part of the index of these documents. */
export function buildPart(documents: readonly SearchDocument[]): ArrayBuffer {
  const bytes = new TextEncoder().encode(JSON.stringify(documents));
  const part = new ArrayBuffer(bytes.length);
  new Uint8Array(part).set(bytes);
  return part;
}
