import { findBirthDates } from './find-birth-dates.ts';
import { findHarmless } from './find-harmless.ts';
import { findIdentityNumbers, findNhsNumbers } from './find-identity-numbers.ts';
import { findInitials } from './find-initials.ts';
import { findLongDigits } from './find-long-digits.ts';
import { findNames } from './find-names.ts';
import { findPhones } from './find-phones.ts';
import { findPostcodes } from './find-postcodes.ts';
import { findRecordNumbers } from './find-record-numbers.ts';
import { foldTypography } from './fold-typography.ts';
import { matchAll } from './match-all.ts';
import type { Finding } from './types.ts';

const email =
  /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu;

/**
 * What in a note may name a patient, in order, none over another: numbers of theirs, days of birth, ways to reach them,
 * initials with an age, names. English, Spanish, German and French. It is a second pair of eyes, no more: what it passes is
 * not proven to be free of names. The time it takes grows with the text's length alone.
 */
export function findPatientData(text: string): Finding[] {
  const folded = foldTypography(text);
  const taken = new Uint8Array(folded.length + 1);
  const found: Finding[] = [];
  const take = (findings: readonly Finding[], isKept: boolean) => {
    for (const finding of findings) {
      if (taken.subarray(finding.start, finding.end).includes(1)) continue;
      taken.fill(1, finding.start, finding.end);
      if (isKept) found.push(finding);
    }
  };
  // The surest first: each takes its place, and what comes later must keep out of it.
  take(matchAll(folded, email, 'email'), true);
  take(findBirthDates(folded), true);
  take(findIdentityNumbers(folded), true);
  take(findInitials(folded), true);
  take(findNames(folded), true);
  take(merge(findHarmless(folded)), false);
  take(findNhsNumbers(folded), true);
  take(findRecordNumbers(folded), true);
  take(findPhones(folded), true);
  take(findPostcodes(folded), true);
  take(findLongDigits(folded), true);
  return found.sort((a, b) => a.start - b.start);
}

/** What overlaps as one: each of it is to be kept out of, not only the first. */
function merge(findings: readonly Finding[]): Finding[] {
  const merged: Finding[] = [];
  for (const finding of [...findings].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && finding.start < last.end) last.end = Math.max(last.end, finding.end);
    else merged.push({ ...finding });
  }
  return merged;
}
