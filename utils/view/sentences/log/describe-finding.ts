import type { FindingKind } from '../../../learning/patient/types.ts';
import { say } from '../say.ts';

/** Which text of an entry it is, in words. */
export function describeField(field: string): string {
  const [kind] = field.split(' ');
  switch (kind) {
    case 'learned':
      return say('log.learned');
    case 'change':
      return say('log.change');
    case 'impact':
      return say('log.impact');
    case 'followUp':
      return say('log.did');
    case 'topic':
      return say('log.topics');
    case 'evidence':
      return say('log.evidence');
    case 'newsletter':
      return say('log.fieldFrom');
    case 'note':
      return say('note.title');
    default:
      return say('log.fieldTitle');
  }
}

const kinds = {
  'nhs-number': 'patient.nhsNumber',
  'identity-number': 'patient.identityNumber',
  'birth-date': 'patient.birthDate',
  'record-number': 'patient.recordNumber',
  email: 'patient.email',
  phone: 'patient.phone',
  'initials-age': 'patient.initials',
  name: 'patient.name',
  postcode: 'patient.postcode',
  'long-digits': 'patient.longDigits',
} as const;

/** What may name a patient, in words. */
export const describeFinding = (kind: FindingKind): string => say(kinds[kind]);
