import { buildPart } from './build-part.ts';
import type { SearchDocument } from './types.ts';

/** Several parts become one; later parts override documents of earlier ones; `gone` are ids to leave out. */
export function mergeParts(parts: readonly ArrayBuffer[], gone: ReadonlySet<string>): ArrayBuffer {
  const all = parts.flatMap((part) => JSON.parse(new TextDecoder().decode(part)) as SearchDocument[]);
  return buildPart([...new Map(all.map((one) => [one.id, one])).values()].filter(({ id }) => !gone.has(id)));
}
