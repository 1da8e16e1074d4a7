import type { SampleIssue } from '../types.ts';
import { actinicKeratosis } from './actinic-keratosis.ts';
import { adultAcne } from './adult-acne.ts';
import { contactDermatitis } from './contact-dermatitis.ts';
import { hives } from './hives.ts';
import { itchInOlderSkin } from './itch-in-older-skin.ts';
import { melanomaAbcde } from './melanoma-abcde.ts';
import { nails } from './nails.ts';
import { rosacea } from './rosacea.ts';
import { scalpPsoriasis } from './scalp-psoriasis.ts';
import { sunProtection } from './sun-protection.ts';
import { tineaOrEczema } from './tinea-or-eczema.ts';

/** Every sample issue, oldest first: as many as a server is told are out at its start, the others are published next. */
export const sampleIssues: readonly SampleIssue[] = [
  sunProtection,
  contactDermatitis,
  rosacea,
  nails,
  melanomaAbcde,
  hives,
  scalpPsoriasis,
  adultAcne,
  tineaOrEczema,
  actinicKeratosis,
  itchInOlderSkin,
];
