import type { HostileRow } from './types.ts';

/** Where the rows send whoever asks for what they name: nobody listens there. */
const nowhere = 'http://127.0.0.1:9/';

/**
 * The rows of a file `{ "rows": [{ "name", "html" }] }`.
 *
 * @param origin listens in the place of the address that the rows send requests to, so that each one is seen
 * @throws when the file holds something else
 */
export function parseRows(json: string, origin: string): HostileRow[] {
  const { rows } = JSON.parse(json) as { rows?: unknown };
  if (!Array.isArray(rows) || rows.length === 0) throw new Error('There are no rows in this file.');
  return rows.map((row: Partial<HostileRow>, place) => {
    const { name, html } = row;
    if (typeof name !== 'string' || typeof html !== 'string')
      throw new Error(`Row ${place} lacks a name or its html.`);
    return { name, html: html.replaceAll(nowhere, `${origin}/`) };
  });
}
