import { medicines } from '../../../text/tables/medicines.ts';
import { foldText } from '../fold-marks.ts';
import { genericWords, substanceEnding, substances } from '../tables/substances.ts';

/**
 * One form for a substance however the languages spell it: "cyclosporine", "ciclosporina" and "Ciclosporin" are
 * `ciclosporin`. No word to be shown.
 */
export function foldSubstance(word: string): string {
  return foldText(word)
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/ch|k|q/g, 'c')
    .replace(/[ao]e/g, 'e')
    .replace(/y/g, 'i')
    .replace(/(.)\1/g, '$1')
    .replace(/(?<=.{4})[aeo]$/, '');
}

/** What each word of a name stands for; made when first asked. */
let groups: ReadonlyMap<string, string> | undefined;

/**
 * What a word means as the name of a medicine: the same for all names of one substance; undefined where it is none that is
 * known.
 *
 * @param word as printed
 */
export function nameMedicine(word: string): string | undefined {
  groups ??= listGroups();
  if (word.length < 3 || (word.length < 5 && word !== word.toUpperCase())) return undefined;
  const folded = foldSubstance(word);
  return groups.get(folded) ?? (folded.length > 5 && substanceEnding.test(folded) ? folded : undefined);
}

function listGroups(): Map<string, string> {
  const found = new Map<string, string>();
  for (const names of medicines) {
    const group = foldSubstance(names[0] ?? '');
    for (const name of names) {
      for (const word of name.split(/[ -]/)) {
        if (word.length < 3 || genericWords.has(word.toLowerCase()) || /\d/.test(word)) continue;
        const folded = foldSubstance(word);
        const known = found.get(folded);
        // A word of several names tells none of them.
        found.set(folded, known === undefined || known === group ? group : folded);
      }
    }
  }
  for (const name of substances) {
    const folded = foldSubstance(name);
    if (!found.has(folded)) found.set(folded, folded);
  }
  return found;
}
