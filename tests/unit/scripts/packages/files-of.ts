import type { Files } from '../../../../scripts/packages/types.ts';

/** A package of these texts. */
export const filesOf = (texts: Readonly<Record<string, string>>): Files =>
  new Map(Object.entries(texts).map(([path, text]) => [path, new TextEncoder().encode(text)]));
