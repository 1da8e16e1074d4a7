import { matchAll } from './match-all.ts';
import type { Finding } from './types.ts';

/** Things counted or measured in clinical texts: a number in front of one names nobody. */
const counted =
  'iu|ui|ie|cfu|ufc|kbe|mg|mcg|µg|μg|ng|kg|g|ml|l|mmol|units?|unités|unidades|einheiten|cells?|células|zellen|cellules|copies|' +
  'participants?|participantes|teilnehmer\\w*|patient\\w*|pacientes|people|persons?|personas|personen|personnes|women|men|children|' +
  'cases|casos|fälle|cas|events|births|deaths|doses|dosis|dosen|vaccines?|vacunas|euros?|dollars?|pounds|years|años|ans|jahre|habitants|habitantes|einwohner|plaquettes|plaquetas';

/** Numbers of trials, papers, books, codes and molecules, with the name in front that says what they are. */
const catalogues =
  'PMID|PMCID|PMC|NCT|ISRCTN|ACTRN|CRD|DRKS|ChiCTR|CTRI|UMIN|jRCT[a-z]?|KCT|IRCT|TCTR|NTR|RBR|PACTR|EUCTR|EudraCT|CTIS|SNOMED(?: ?CT)?|' +
  'ISBN|ISSN|ORCID|arXiv|ICD|GMC|NPI|AWMF\\S{0,16}|CAS|GSE|SRR|PROSPERO|LOINC|ATC|PZN|DIN|NDC|DOI|GTIN|EAN|UPC|UDI|batch|lot|lote|Charge';

const patterns: readonly RegExp[] = [
  /\b(?:https?:\/\/|www\.)\S+/gi,
  /\b10\.\d{4,9}\/\S+/g,
  new RegExp(`\\b(?:${catalogues})(?:[ :.#°-]|no\\b|nr\\b|number\\b){0,8}[A-Z]{0,6}\\d[\\w./-]*`, 'gi'),
  // A trial in the European register, a book, a person who writes papers.
  /\b20\d\d-\d{6}-\d\d(?:-\d\d)?\b/g,
  /\b97[89](?:[- ]?\d){9}[- ]?[\dX]\b/g,
  /\b0000-000\d-\d{4}-\d{3}[\dX]\b/g,
  // Year, volume and pages of a journal.
  /\b(?:19|20)\d\d ?(?:[A-Z][a-z]{2}\b[ \d]{0,4})?;[ \w().:-]{1,30}/g,
  /[£$€] ?\d[\d., ]*/g,
  new RegExp(`(?<![\\d.,])\\d[\\d., ']{0,30}?(?:\\d )?(?:x ?10|×|%|(?:${counted})(?![\\p{L}\\d]))`, 'giu'),
  // Round: ten millions of something.
  /(?<!\d)[1-9]\d?0{5,}(?!\d)/g,
];

/** Where numbers stand that name a trial, a paper, an amount: what looks like a patient's there is none. */
export function findHarmless(text: string): Finding[] {
  return patterns.flatMap((pattern) => matchAll(text, pattern, 'long-digits'));
}
