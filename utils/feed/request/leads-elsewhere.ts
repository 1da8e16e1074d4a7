/**
 * Whether an address that gave no answer redirects, that is to a host we may not read: fetch fails with the same error as
 * without a network, and keeps the new address to itself (https://fetch.spec.whatwg.org/#concept-filtered-response-opaque-redirect).
 */
export async function leadsElsewhere(
  url: string,
  init: RequestInit,
  fetch: typeof globalThis.fetch,
): Promise<boolean> {
  try {
    return (await fetch(url, { ...init, redirect: 'manual' })).type === 'opaqueredirect';
  } catch {
    return false;
  }
}
