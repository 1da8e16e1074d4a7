import { normaliseUrl } from './normalise-url.ts';

const uuid = /^(?:urn:uuid:)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;

/**
 * A feed's identifier, comparable: an address as `normaliseUrl` has it, a UUID bare and in small letters (with or without
 * `urn:uuid:`, RFC 9562), anything else trimmed; null when empty.
 */
export function normaliseGuid(guid: string): string | null {
  const trimmed = guid.trim();
  if (trimmed === '') return null;
  if (/^https?:\/\//i.test(trimmed)) return normaliseUrl(trimmed);
  return uuid.exec(trimmed)?.[1]?.toLowerCase() ?? trimmed;
}
