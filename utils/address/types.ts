/** Why a text is no address that can be asked: it names a mailbox, or holds a name and a password, which `fetch` refuses. */
export type AddressFault = 'no-address' | 'credentials' | 'mail';
