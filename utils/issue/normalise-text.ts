const emoji =
  /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{fe0f}|\u{200d}|\u{20e3}|[\u{1f1e6}-\u{1f1ff}]/gu;

/** Text as patterns see it: straight apostrophes and quotation marks, no emoji, one space between words. */
export function normaliseText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(emoji, ' ')
    .replace(/[‘’ʼ´`]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Without the emoji and marks that surround a line. */
export function trimDecoration(text: string): string {
  const characters = [...text];
  const isText = (character: string) => !decoration.test(character);
  // One character at a time: a pattern anchored at the end alone takes time quadratic in the decoration.
  return characters.slice(characters.findIndex(isText), characters.findLastIndex(isText) + 1).join('');
}

const decoration =
  /^(?:(?![©®™])\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{fe0f}|\u{200d}|[\u{1f1e6}-\u{1f1ff}•·▪●‣◦*]|\s)$/u;
