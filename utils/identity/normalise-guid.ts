import { normaliseUrl } from './normalise-url.ts';

/** A feed's identifier, comparable: an address as `normaliseUrl` has it, anything else trimmed; null when empty. */
export function normaliseGuid(guid: string): string | null {
  const trimmed = guid.trim();
  if (trimmed === '') return null;
  return /^https?:\/\//i.test(trimmed) ? normaliseUrl(trimmed) : trimmed;
}
