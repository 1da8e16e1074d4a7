import { partVersion } from '../search/part-layout.ts';
import type { PartName } from './plan-merge.ts';

/** Changes with what documents are made of, and with what a row of the database is. */
const documentsVersion = 3;
/** What was written by another version of either is made anew; the name tells, so that no part is read to learn it. */
const format = `${documentsVersion}-${partVersion}`;

/** `FORMAT.AGE.DOCUMENTS.KILOBYTES`: in the order of their names the oldest part is the first. */
export function namePart(age: number, documents: number, bytes: number): string {
  return [format, String(age).padStart(9, '0'), documents, Math.ceil(bytes / 1024)].join('.');
}

/** Undefined for a part of another format. */
export function parsePartName(id: string): (PartName & { age: number }) | undefined {
  const [written, ...numbers] = id.split('.');
  const [age, documents, kilobytes] = numbers.map(Number);
  if (written !== format || !age || !documents || !kilobytes) return undefined;
  return { id, age, documents, kilobytes };
}
