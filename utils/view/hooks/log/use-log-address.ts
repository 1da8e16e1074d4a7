import { useEffect, useRef, useState } from 'preact/hooks';
import { type LogAddress, parseLogAddress, writeLogAddress } from './log-address.ts';

export interface LogPlace {
  address: LogAddress;
  /** Shows something else, which going back takes back. */
  go: (change: Partial<LogAddress>) => void;
  /** Where a link to something else leads. */
  href: (change: Partial<LogAddress>) => string;
}

/** What of the log is shown, as the page's address says. */
export function useLogAddress(): LogPlace {
  const [address, setAddress] = useState(() => parseLogAddress(location.search));
  const read = () => setAddress(parseLogAddress(location.search));
  useEffect(() => {
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, []);
  // What was drawn a while ago adds to what is shown now.
  const now = useRef(address);
  now.current = address;
  const href = (change: Partial<LogAddress>) => `/log.html${writeLogAddress({ ...now.current, ...change })}`;
  function go(change: Partial<LogAddress>) {
    const next = href(change);
    if (next !== `${location.pathname}${location.search}`) history.pushState(null, '', next);
    read();
  }
  return { address, href, go };
}
