import { writeAma } from '../../../learning/citations/write-ama.ts';
import { dayOf } from '../../hooks/log/day-of.ts';
import { findCitable } from '../../queries/find-citable.ts';
import type { ShelfRow } from '../../types.ts';
import { copyText } from '../copy-text.ts';

/**
 * Puts a quote on the clipboard: its words, who said them, and below them the citation in AMA style. Call it in a click.
 *
 * @returns false when the browser does not allow it
 */
export async function copyQuote(row: ShelfRow, now = Date.now()): Promise<boolean> {
  const citable = await findCitable({ quote: row }, now, dayOf);
  const said = row.author ? `“${row.text}” — ${row.author}` : `“${row.text}”`;
  return await copyText(`${said}\n${writeAma({ ...citable, kind: 'issue', quote: null })}`);
}
