import { entrySchema } from './entry-schema.ts';
import type { LogEntry } from './types.ts';

const fields: ReadonlySet<string> = new Set(Object.keys(entrySchema.properties));

/** An entry without what its row in a store holds beside it: a file has the fields of the schema, and no other. */
export function plainEntry(entry: LogEntry): LogEntry {
  return Object.fromEntries(
    Object.entries(entry).filter(([name]) => fields.has(name)),
  ) as unknown as LogEntry;
}
