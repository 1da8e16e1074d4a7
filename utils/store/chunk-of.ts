/** Rows in one piece of the ledger's mirror, so that marking one issue writes little. */
export const chunkSize = 64;

/** The farthest a date reaches from 1970 (ECMAScript, "Time Values and Time Range"), in ms. */
const farthest = 8.64e15;

/**
 * The piece of the ledger's mirror that a row is put into when it is made: the month of publication (UTC) and a number, such
 * as `2026-10.0`. It is the row's for good.
 *
 * @param publishedAt epoch ms
 * @param rowsInMonth rows that the newsletter has of that month already
 */
export function chunkOf(publishedAt: number, rowsInMonth: number): string {
  const date = new Date(Math.min(farthest, Math.max(-farthest, publishedAt)));
  const month = String(date.getUTCMonth() + 1).padStart(2, '0');
  return `${date.getUTCFullYear()}-${month}.${Math.floor(rowsInMonth / chunkSize)}`;
}
