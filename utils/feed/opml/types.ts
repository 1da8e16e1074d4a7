import type { AddressFault } from '../../address/types.ts';

/** A subscription in an OPML file. `invalid`: its address cannot be asked, and `why` says what it is. */
export interface OpmlEntry {
  name: string;
  /** False where the list gives no name, and it is called by its host. */
  isNamed: boolean;
  /** As it may be shown, stored and asked: a name and a password are left out. */
  address: string;
  /** The list does not say whether it is http or https. */
  isGuessed: boolean;
  /** A web page, on which a feed has to be found. */
  isPage: boolean;
  /** The exporting reader no longer looked at it. */
  isOff: boolean;
  /** The folders it lies in, joined; absent where it lies in none. */
  folder?: string;
  state: 'new' | 'present' | 'invalid';
  why?: AddressFault;
}

export type ReadOpmlAnswer = { ok: true; entries: OpmlEntry[] } | { ok: false };
