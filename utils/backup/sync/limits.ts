/**
 * The limits of `storage.sync`, as Chromium has them and Firefox holds to; Firefox names none of them all, so they are ours:
 * https://developer.chrome.com/docs/extensions/reference/api/storage#property-sync
 */

/** Bytes in all: of each item its key, and its value as JSON. */
export const mostBytes = 102_400;
export const mostItemBytes = 8_192;
export const mostItems = 512;

/** What a shard may hold: less than an item, so that a character more never decides. */
export const shardBytes = 7_000;

/** What all shards may hold: while some are written anew, those before are still there. */
export const contentBytes = 76_000;

/** Two writes are at least so far apart: browsers count 120 a minute and 1,800 an hour, and those they refuse as well. */
export const writeGapMs = 10_000;

/** How long a write waits that was refused for there having been too many. */
export const refusedWaitMs = 60_000;

/** Writes of a day, shards and pointer counted apart; from `paceFrom` on they are spread over the day. */
export const writesADay = 30;
export const paceFrom = 16;

/** How long a shard that nothing points to is left: its pointer may be on its way. */
export const staleMs = 24 * 60 * 60_000;

/** Bytes that such shards may take; of more, those go earlier that have been left for ten minutes. */
export const staleBytes = 12_000;
export const leastStaleMs = 10 * 60_000;

/** How long shards that have not arrived are waited for, before what is known here takes their place. */
export const missingWaitMs = 60 * 60_000;
