/** What the name of a part says of it, so that no part is read to learn its size. */
export interface PartName {
  id: string;
  documents: number;
  kilobytes: number;
}

/** Larger ones stay apart: what is merged stands in memory twice. */
const mostKilobytes = 6 * 1024;

/**
 * Which of the newest parts a new one takes in: as long as the next older one is no more than twice as large. So there are few
 * parts, each more than twice the one behind it, and a document is written anew as often as the index has doubled.
 *
 * @param parts in the order of their age, oldest first
 * @returns the parts taken in, in the same order
 */
export function planMerge(
  parts: readonly PartName[],
  added: Pick<PartName, 'documents' | 'kilobytes'>,
): PartName[] {
  let { documents, kilobytes } = added;
  let from = parts.length;
  for (let part = parts[from - 1]; part !== undefined; part = parts[from - 1]) {
    if (part.documents > 2 * documents || part.kilobytes + kilobytes > mostKilobytes) break;
    documents += part.documents;
    kilobytes += part.kilobytes;
    from -= 1;
  }
  return parts.slice(from);
}
