const emoji =
  /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{fe0f}|\u{200d}|\u{20e3}|[\u{1f1e6}-\u{1f1ff}]/u;
/** What the mailer should have filled in: {{first_name | there}}, *|FNAME|*. */
const mergeTag = /\{\{[^{}]{0,80}\}\}|\*\|[^|]{0,80}\|\*/g;
/** Single characters that NFKC makes whole phrases of: a text of them would grow eighteenfold. */
const longLigature = /[\ufdfa\ufdfb]/g;
const notPlain = /[^ -~]/;
/** Letters and marks of which NFKC and `foldMarks` make one character, or the three dots: most lines hold no others. */
const notCommon = /[^ -~\n\u00a0\u00c0-\u00ff‘’“”–—…]/;
const common = /[`\u00a0\u00c0-\u00ff‘’“”…]/g;
/** All emoji are among these; properties of characters are slow to look up. */
const mayBeEmoji = /[\u00a9\u00ae\u203c-\u3299]|\u200d|\ufe0f|[\ud800-\udbff][\udc00-\udfff]/g;

/** Text as patterns see it: straight marks, no accents, no emoji, one space between words. */
export function normaliseText(text: string): string {
  const own = text.includes('{{') || text.includes('*|') ? text.replace(mergeTag, ' ') : text;
  if (!notPlain.test(own)) return withoutGaps(own);
  if (!notCommon.test(own)) return withoutGaps(own.replace(common, foldCommon));
  return foldMarks(own.replace(longLigature, ' ').normalize('NFKC'))
    .replace(/\s{2,}|[^\S ]/gu, ' ')
    .trim();
}

/** The same without a change of length, so that a match tells where to cut the text as printed. */
export function foldMarks(text: string): string {
  if (!notPlain.test(text)) return text.replaceAll('`', "'");
  return text
    .replace(mayBeEmoji, (mark) => (emoji.test(mark) ? ' '.repeat(mark.length) : mark))
    .replace(/[‘’ʼ´`‚‛]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/\u00a0|\u202f/g, ' ')
    .replace(/[\u00c0-\u024f]/g, (letter) => letter.normalize('NFD').charAt(0));
}

const gaps = /[ \n]{2,}|\n/g;
const withoutGaps = (text: string) =>
  (text.includes('  ') || text.includes('\n') ? text.replace(gaps, ' ') : text).trim();

function foldCommon(character: string): string {
  switch (character) {
    case '\u00a0':
      return ' ';
    case '`':
    case '‘':
    case '’':
      return "'";
    case '“':
    case '”':
      return '"';
    case '…':
      return '...';
    default:
      return character.normalize('NFD').charAt(0);
  }
}

/** Without the emoji and marks that surround a line. */
export function trimDecoration(text: string): string {
  if (bare.test(text)) return text;
  const characters = [...text.replace(keycap, '')];
  const isText = (character: string) => !decoration.test(character);
  // One character at a time: a pattern anchored at the end alone takes time quadratic in the decoration.
  return characters.slice(characters.findIndex(isText), characters.findLastIndex(isText) + 1).join('');
}

/** Most lines have no ornament at all. */
const bare = /^[a-z"“„«¿¡(](?:.*[a-z.!?:"”»)])?$/is;

/** A number in a box, as an ornament before a heading. */
const keycap = /^(?:[\d#*]\u{fe0f}?\u{20e3}\s*)+/u;

const decoration =
  /^(?:(?![©®™])\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{fe0f}|\u{200d}|[\u{1f1e6}-\u{1f1ff}•·▪●‣◦*]|\s)$/u;
