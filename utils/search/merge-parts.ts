import { writeEntry } from './build-part.ts';
import { EntryReader } from './entry-reader.ts';
import { listLiving } from './list-living.ts';
import { type DocumentTable, isPart, type Part, PartWriter, readPart, termAt } from './part-layout.ts';

interface Source {
  part: Part;
  /** For each document its number in the new part; -1 for one that is left out. */
  numbers: Int32Array;
  /** Of the term that is next. */
  at: number;
  term: string;
}

/**
 * Several parts become one; documents of later parts override those of earlier ones with the same id; `gone` are ids to
 * leave out. It is the part that would have been built of the documents that stay. Parts of another format are left out.
 */
export function mergeParts(parts: readonly ArrayBuffer[], gone: ReadonlySet<string>): ArrayBuffer {
  const opened = parts.filter(isPart).map(readPart);
  const table: DocumentTable = {
    ...{ ids: [], isGuide: [], newsletterOf: [], newsletters: [], publishedAt: [], fieldStarts: [] },
  };
  const newsletters = new Map<string, number>();
  const writer = new PartWriter();
  const sources = listLiving(opened, gone).map((living, index): Source => {
    const part = opened[index] as Part;
    addShown(writer, part, living);
    return { part, numbers: addRows(table, newsletters, part.table, living), at: 0, term: termAt(part, 0) };
  });
  table.newsletters.push(...newsletters.keys());

  let open = sources.filter(({ part }) => part.terms > 0);
  while (open.length > 0) {
    const [term = ''] = open.map((one) => one.term).sort();
    let isBegun = false;
    let before = -1;
    for (const source of open) {
      if (source.term !== term) continue;
      const reader = new EntryReader(source.part, source.at);
      while (reader.next()) {
        const number = source.numbers[reader.document] ?? -1;
        if (number < 0) continue;
        if (!isBegun) writer.begin(term);
        isBegun = true;
        writeEntry(writer, number - before, reader.fields, source.part.places, reader.start, reader.end);
        before = number;
      }
      source.at += 1;
      source.term = termAt(source.part, source.at);
    }
    open = open.filter(({ part, at }) => at < part.terms);
  }
  return writer.finish(table);
}

function addShown(writer: PartWriter, { shown, shownStarts }: Part, living: Uint8Array): void {
  for (const [index, lives] of living.entries()) {
    if (lives !== 1) continue;
    writer.shown.copy(shown, shownStarts[index] ?? 0, shownStarts[index + 1] ?? 0);
    writer.endShown();
  }
}

function addRows(
  table: DocumentTable,
  newsletters: Map<string, number>,
  from: DocumentTable,
  living: Uint8Array,
): Int32Array {
  const numbers = new Int32Array(from.ids.length).fill(-1);
  for (const [index, id] of from.ids.entries()) {
    if (living[index] !== 1) continue;
    numbers[index] = table.ids.length;
    table.ids.push(id);
    table.isGuide.push(from.isGuide[index] ?? 0);
    const name = from.newsletters[from.newsletterOf[index] ?? 0] ?? '';
    const newsletter = newsletters.get(name) ?? newsletters.size;
    newsletters.set(name, newsletter);
    table.newsletterOf.push(newsletter);
    table.publishedAt.push(from.publishedAt[index] ?? 0);
    table.fieldStarts.push(...from.fieldStarts.slice(index * 3, index * 3 + 3));
  }
  return numbers;
}
