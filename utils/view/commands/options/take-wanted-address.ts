/**
 * The address that somebody wants to follow, as it stands in that of this page (`?follow=`); null for none. It is taken out of it:
 * a page that is loaded anew asks for nothing again.
 */
export function takeWantedAddress(): string | null {
  const wanted = new URLSearchParams(location.search).get('follow');
  if (wanted !== null) history.replaceState(null, '', location.pathname);
  return wanted;
}
