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
  return text.replace(decorationStart, '').replace(decorationEnd, '').trim();
}

const decoration =
  '(?:(?![©®™])\\p{Extended_Pictographic}|\\p{Emoji_Modifier}|\\u{fe0f}|\\u{200d}|[\\u{1f1e6}-\\u{1f1ff}•·▪●‣◦*]|\\s)';
const decorationStart = new RegExp(`^${decoration}+`, 'u');
const decorationEnd = new RegExp(`${decoration}+$`, 'u');
