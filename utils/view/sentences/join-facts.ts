import { directionOfTexts } from '../../platform/language-of-texts.ts';
import { isolateText } from '../../text/isolate-text.ts';

/** Short facts in one line, each standing for itself, those that are not known left out: "PDF · 3.79 MB · edition 2". */
export function joinFacts(facts: readonly (string | null | undefined)[]): string {
  const direction = directionOfTexts();
  const known = facts.filter((fact) => typeof fact === 'string' && fact !== '');
  return known.map((fact) => isolateText(String(fact), direction)).join(' · ');
}
