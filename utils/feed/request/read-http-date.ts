/**
 * An HTTP date, in each of the forms that recipients must accept: the oldest names no zone, and means GMT.
 *
 * @returns epoch ms; NaN where it cannot be read
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-date-time-formats
 */
export function readHttpDate(text: string): number {
  const hasZone = /\d\s*(?:[a-z]|[+-]\d{4}$)[a-z0-9:]*$/i.test(text.trim());
  return Date.parse(hasZone ? text : `${text} GMT`);
}
