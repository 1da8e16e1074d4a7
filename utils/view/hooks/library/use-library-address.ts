import { useEffect, useRef, useState } from 'preact/hooks';
import { type LibraryAddress, parseLibraryAddress, writeLibraryAddress } from './library-address.ts';

export interface LibraryPlace {
  address: LibraryAddress;
  /** Shows something else, which going back takes back. */
  go: (change: Partial<LibraryAddress>) => void;
  /** Reads the page's address again, after somebody else wrote it. */
  read: () => void;
  /** Where a link to something else leads. */
  href: (change: Partial<LibraryAddress>) => string;
}

/** What of the library is shown, as the page's address says. */
export function useLibraryAddress(): LibraryPlace {
  const [address, setAddress] = useState(() => parseLibraryAddress(location.search));
  /** The same address stays the same object: what is drawn of it is not drawn anew. */
  function read() {
    const next = parseLibraryAddress(location.search);
    const isSame = (before: LibraryAddress) => writeLibraryAddress(before) === writeLibraryAddress(next);
    setAddress((before) => (isSame(before) ? before : next));
  }
  useEffect(() => {
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, []);

  // What was drawn a while ago adds to what is shown now.
  const now = useRef(address);
  now.current = address;
  const href = (change: Partial<LibraryAddress>) =>
    `/library.html${writeLibraryAddress({ ...now.current, ...change })}`;
  function go(change: Partial<LibraryAddress>) {
    const next = href(change);
    if (next !== `${location.pathname}${location.search}`) history.pushState(null, '', next);
    read();
  }
  return { address, href, go, read };
}
