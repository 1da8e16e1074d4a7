const plain = /^[\x20-\x7e]*$/;

/** Marks that look alike, and what each is read as. */
const alike: ReadonlyArray<readonly [RegExp, string]> = [
  [/[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]|[\ufe0e\ufe0f]/g, ''],
  [/[\u00a0\u2000-\u200a\u202f\u205f\u3000\t\r]/g, ' '],
  [/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, '-'],
  [/[\u2018-\u201b\u2032\u00b4`\u02bc]/g, "'"],
  [/[\u201c-\u201f\u2033\u00ab\u00bb]/g, '"'],
  [/\u2026/g, '...'],
  [/\u00b5/g, '\u03bc'],
  [/[\u2215\u2044]/g, '/'],
  [/\ufb01/g, 'fi'],
  [/\ufb02/g, 'fl'],
];

/** Text in which kinds of spaces, dashes and quotation marks are one: typography changes nothing in it. */
export function foldMarks(text: string): string {
  if (plain.test(text)) return text;
  return alike.reduce((folded, [marks, one]) => folded.replace(marks, one), text);
}

/** The same without case and accents. */
export function foldText(text: string): string {
  const folded = foldMarks(text).toLowerCase();
  if (plain.test(folded)) return folded;
  return folded
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae');
}
