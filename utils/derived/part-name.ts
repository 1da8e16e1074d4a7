import type { PartName } from './plan-merge.ts';

/** Changes with what documents are made of: an index of another format is made anew, as one of another engine is. */
const format = 2;

/** `FORMAT.AGE.DOCUMENTS.KILOBYTES`: in the order of their names the oldest part is the first. */
export function namePart(age: number, documents: number, bytes: number): string {
  return [format, String(age).padStart(9, '0'), documents, Math.ceil(bytes / 1024)].join('.');
}

/** Undefined for a part of another format. */
export function parsePartName(id: string): (PartName & { age: number }) | undefined {
  const [written, age, documents, kilobytes] = id.split('.').map(Number);
  if (written !== format || !age || !documents || !kilobytes) return undefined;
  return { id, age, documents, kilobytes };
}
