export type GuidKind = 'address' | 'uuid' | 'urn' | 'other';

const kinds: ReadonlyArray<readonly [GuidKind, RegExp]> = [
  ['uuid', /^(?:urn:uuid:)?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i],
  ['urn', /^(?:urn|tag):/i],
  // As it came, or as `normaliseUrl` leaves it: a path, or a host where there is none.
  ['address', /^(?:https?:)?\/|^(?:[a-z0-9-]+\.)+[a-z][a-z0-9-]*(?::\d+)?(?:\?|$)/i],
];

/** What sort of identifier a guid is, normalised or not: a newsletter that changes software changes the sort of its guids. */
export function guidKind(guid: string): GuidKind {
  return kinds.find(([, pattern]) => pattern.test(guid))?.[0] ?? 'other';
}
