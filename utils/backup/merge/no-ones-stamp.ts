import { makeStamp } from './make-stamp.ts';

/**
 * The stamp of what nobody wrote, the facts by which a record is recognised and its source found: machines may know them in
 * different forms, which makes no record another one.
 */
export const noOnesStamp = makeStamp(0, 0, '0');
