/** An address without the name and password it may hold: `fetch` refuses such addresses, and they are nobody's to see. */
export function withoutCredentials(address: string): string {
  const url = URL.parse(address);
  if (!url?.username && !url?.password) return address;
  url.username = '';
  url.password = '';
  return url.href;
}
