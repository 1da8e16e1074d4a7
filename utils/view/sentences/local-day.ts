/**
 * When a day without a time begins where the person is: shown from there, it is the same day in every zone.
 *
 * @param day midnight UTC of that day, epoch ms
 */
export function localDay(day: number): number {
  const at = new Date(day);
  return new Date(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()).getTime();
}
