/** The web address a person typed, `https://` added where it is missing; null when it is none. */
export function normaliseAddress(text: string): string | null {
  // Feed readers hand addresses about as feed://…
  const typed = text
    .trim()
    .replace(/^feed:(?:\/\/)?(?=https?:\/\/)/i, '')
    .replace(/^feed:\/\//i, 'https://');
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`);
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:';
  // Chromium takes "https://a b" for an address with the host "a%20b".
  if (!url || !isWeb || /[\s%]/.test(url.hostname) || url.username || url.password) return null;
  // "hello" is no address, though "https://hello" is one: a typed word is not meant as the name of a host.
  if (!typed.includes('://') && !url.hostname.includes('.') && url.hostname !== 'localhost') return null;
  return url.href;
}
