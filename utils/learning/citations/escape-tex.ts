/** What TeX takes for a command. Braces are named, not escaped: BibTeX counts them, whatever stands before them. */
const named: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
  '#': '\\#',
  $: '\\$',
  // Blanks at which no line breaks.
  '\u00A0': '~',
  '\u202F': '~',
};

/** Two of these become one sign: dashes, quotation marks. So does a mark before a grave accent: ¿ and ¡. */
const ligature = /([-'`,<>])(?=\1)|[?!](?=`)/g;

/** A text for a field of BibTeX in braces. Letters and signs of all scripts stay as they are: the file is UTF-8. */
export function escapeTex(text: string): string {
  return text
    .split(/([\\{}~^%&_#$\u00A0\u202F])/)
    .map((piece) => named[piece] ?? piece.replace(ligature, '$&{}'))
    .join('');
}
