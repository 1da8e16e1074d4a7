/** Small words that only one of the languages has, by whether it writes 1.5 or 1,5. */
const withPoint = /\b(?:the|and|of|with|for|is|are|not|or)\b/gi;
const withComma =
  /(?<!\p{L})(?:der|die|das|und|nicht|mit|bei|nach|el|los|las|del|una|por|con|le|les|des|du|et|une|dans|pour|avec)(?!\p{L})/giu;

/** More says no more. */
const most = 4000;

/** Whether a text is in a language that writes 1,5 and 1.000: Spanish, German, French. English writes 1.5 and 1,000. */
export function hasDecimalComma(text: string): boolean {
  const beginning = text.slice(0, most);
  const count = (pattern: RegExp) => beginning.match(pattern)?.length ?? 0;
  return count(withComma) > count(withPoint);
}
