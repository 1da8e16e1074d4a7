import type { RemovalReason, Stamp } from '../backup/merge/stamp-types.ts';

/** When something of a row was written: epoch ms of this machine, or the stamp of another one. */
export type OwnStamp = number | Stamp;

/** The stamps of one text; see `Text` of backup/merge/types.ts. */
export interface TextStamps {
  /** What stands in it; `value` null for what is the row's text as it is. */
  versions: readonly { stamp: OwnStamp; value: string | null }[];
  /** The latest that was known of each device when it was written, beside those of `versions`. */
  seen: readonly OwnStamp[];
}

/** When each part of a row was written, for merging; absent in a row that was never changed, whose parts are all as old as it is. */
export interface RowStamps {
  /** Of all that is not named. */
  base: OwnStamp;
  fields: Readonly<Record<string, OwnStamp>>;
  texts: Readonly<Record<string, TextStamps>>;
  /** When it was removed or came back; absent while it was never removed. */
  removed?: { stamp: OwnStamp; reason: RemovalReason };
}
