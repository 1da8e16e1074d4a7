export type FindingKind =
  | 'nhs-number'
  /** National numbers that check themselves: DNI, NIE, NIR, KVNR, AHV; and the form of an SSN. */
  | 'identity-number'
  | 'birth-date'
  | 'record-number'
  | 'email'
  | 'phone'
  | 'initials-age'
  | 'name'
  | 'postcode'
  | 'long-digits';

/** What may name a patient, and where: UTF-16 units of the text that was looked through, `end` behind the last. */
export interface Finding {
  start: number;
  end: number;
  kind: FindingKind;
}
