import { useEffect, useRef, useState } from 'preact/hooks';
import { type LibraryAddress, parseLibraryAddress, writeLibraryAddress } from './library-address.ts';

export interface LibraryPlace {
  address: LibraryAddress;
  /** Shows something else, which going back takes back. */
  go: (change: Partial<LibraryAddress>) => void;
  /** The same without a step of its own: for what changes with each key. */
  replace: (change: Partial<LibraryAddress>) => void;
  /** Where a link to something else leads. */
  href: (change: Partial<LibraryAddress>) => string;
}

/** What of the library is shown, as the page's address says. */
export function useLibraryAddress(): LibraryPlace {
  const [address, setAddress] = useState(() => parseLibraryAddress(location.search));
  useEffect(() => {
    const read = () => setAddress(parseLibraryAddress(location.search));
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, []);

  // What was drawn a while ago adds to what is shown now.
  const now = useRef(address);
  now.current = address;
  const href = (change: Partial<LibraryAddress>) =>
    `/library.html${writeLibraryAddress({ ...now.current, ...change })}`;
  function move(change: Partial<LibraryAddress>, how: 'pushState' | 'replaceState') {
    const next = href(change);
    if (next !== `${location.pathname}${location.search}`) history[how](null, '', next);
    setAddress(parseLibraryAddress(location.search));
  }
  return {
    address,
    href,
    go: (change) => move(change, 'pushState'),
    replace: (change) => move(change, 'replaceState'),
  };
}
