import { findPatientData } from '../../../learning/patient/find-patient-data.ts';
import type { Finding } from '../../../learning/patient/types.ts';

/** The texts that were looked through last: a page draws them again with each letter that is typed. */
const known = new Map<string, readonly Finding[]>();
const mostKnown = 5000;

/** What in a text may name a patient, in order, none over another. */
export function findMarks(text: string): readonly Finding[] {
  const before = known.get(text);
  if (before) return before;
  const found = findPatientData(text);
  if (known.size >= mostKnown) known.clear();
  known.set(text, found);
  return found;
}

export type { Finding as Mark };
