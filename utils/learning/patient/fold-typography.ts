const folds: ReadonlyArray<readonly [pattern: RegExp, as: string]> = [
  [/[^\S\n]/gu, ' '],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/[\u2018\u2019\u02bc]/g, "'"],
];

/** The text with one kind of space, dash and apostrophe and with plain digits, unit by unit: positions stay what they are. */
export function foldTypography(text: string): string {
  const plain = folds.reduce((folded, [pattern, as]) => folded.replace(pattern, as), text);
  return plain.replace(/[\uff10-\uff19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}
