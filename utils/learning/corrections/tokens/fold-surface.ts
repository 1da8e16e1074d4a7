const known = new Map<string, string>();

/** Text as patterns see it, character for character in the same place: small, without accents, marks that look alike as one. */
export function foldSurface(text: string): string {
  return text
    .replace(/[^\x20-\x7e]/g, (character) => {
      const folded = known.get(character) ?? foldCharacter(character);
      if (known.size < 5000) known.set(character, folded);
      return folded;
    })
    .replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

function foldCharacter(character: string): string {
  if (/[\s\u200b-\u200f\u2060-\u2064\ufeff]/.test(character)) return ' ';
  if (/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/.test(character)) return '-';
  if (/[\u2018-\u201b\u2032\u00b4\u02bc]/.test(character)) return "'";
  if (/[\u201c-\u201f\u2033\u00ab\u00bb]/.test(character)) return '"';
  if (/[\u2215\u2044]/.test(character)) return '/';
  if (character === '\u00b5') return '\u03bc';
  if (character === '×') return 'x';
  if (/[\u2080-\u2089]/.test(character)) return character.normalize('NFKC');
  if (character === '·' || character === '\u2219') return '·';
  const small = character.toLowerCase().normalize('NFD').charAt(0);
  return small.length === 1 ? small : character;
}
