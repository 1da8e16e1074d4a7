import { guidesFolder } from './pack-names.ts';

const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
/** Characters of a name: with folder and number it stays below what file systems and zip programs take. */
const longest = 100;

/**
 * Paths for guides in a pack, in order: names that every system can write, one for each, none out of the folder. What a
 * name cannot hold becomes `-`; a name met before, letters' case aside, gets a number.
 */
export function nameGuides(fileNames: readonly string[]): string[] {
  const taken = new Set<string>();
  return fileNames.map((fileName) => {
    const stem = safeStem(fileName);
    let name = stem;
    // As many tries as there are guides at most: each number is met once.
    for (let number = taken.size + 1; taken.has(key(name)); number += 1) name = `${stem} (${number})`;
    taken.add(key(name));
    return `${guidesFolder}${name}.pdf`;
  });
}

function safeStem(fileName: string): string {
  const plain = fileName
    .normalize('NFC')
    .replace(/\.pdf$/i, '')
    // Control and format characters, halves of pairs, and what some system or other forbids.
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}<>:"/\\|?*\u2028\u2029]+/gu, '-')
    .replace(/\s+/g, ' ');
  const stem = Array.from(plain)
    .slice(0, longest)
    .join('')
    .replace(/^[.\s-]+|[.\s-]+$/g, '');
  return stem === '' ? 'guide' : reserved.test(stem.split('.')[0] ?? '') ? `${stem}-guide` : stem;
}

function key(name: string): string {
  return name.toLowerCase();
}
