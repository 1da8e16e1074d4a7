const group = /^\d{1,3}(?:[.,]\d{3})+$/;

/**
 * A number without its marks for thousands, and with a point for decimals: `1 204`, `1,204` and `1204` are one. Of a lone mark
 * ahead of three digits the language says what it is.
 *
 * @param hasDecimalComma whether the text writes 1,5 and 1.000 (Spanish, German, French) or 1.5 and 1,000
 */
export function foldNumber(raw: string, hasDecimalComma: boolean): string {
  if (/^\d+$/.test(raw)) return raw;
  const bare = raw.replace(/(?<=\d)[\s'’](?=\d{3})/g, '').replaceAll('·', '.');
  const points = bare.split('.').length - 1;
  const commas = bare.split(',').length - 1;
  if (points === 0 && commas === 0) return bare;
  if (points > 0 && commas > 0) {
    const isDecimalComma = bare.lastIndexOf(',') > bare.lastIndexOf('.');
    return isDecimalComma ? bare.replaceAll('.', '').replace(',', '.') : bare.replaceAll(',', '');
  }
  const thousands = hasDecimalComma ? points : commas;
  const isGrouped = group.test(bare) && !bare.startsWith('0') && (points + commas > 1 || thousands > 0);
  return isGrouped ? bare.replace(/[.,]/g, '') : bare.replaceAll(',', '.');
}
