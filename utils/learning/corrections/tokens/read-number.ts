const fractions: Readonly<Record<string, number>> = {
  '½': 0.5,
  '¼': 0.25,
  '¾': 0.75,
  '⅓': 0.333,
  '⅔': 0.667,
};
const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * A number as one form, however it is printed: marks for thousands left out, a point for the fraction, no zeros that say
 * nothing. Where a mark may be either (`1.250`), the language's habit decides.
 *
 * @param text as `foldSurface` writes it
 * @param decimal what stands in front of a fraction in the language
 */
export function readNumber(text: string, decimal: '.' | ','): string {
  const fraction = fractions[text.slice(-1)];
  if (fraction !== undefined) return String(Number(readNumber(text.slice(0, -1) || '0', decimal)) + fraction);
  const [base = '', power] = text.split(/\^|(?<=\d)(?=[⁻⁰¹²³⁴-⁹])/);
  if (power !== undefined)
    return `${readNumber(base, decimal)}^${power.replace('⁻', '-').replace(/[⁰¹²³⁴-⁹]/g, (one) => String(digits.indexOf(one)))}`;
  const digitsOnly = base.replace(/^\+|[ ']/g, '');
  const value = Number(
    digitsOnly.includes('·') ? digitsOnly.replace('·', '.') : plainNumber(digitsOnly, decimal),
  );
  return Number.isFinite(value) ? String(value) : text;
}

function plainNumber(text: string, decimal: '.' | ','): string {
  const marks = text.match(/[.,]/g) ?? [];
  const last = marks.at(-1);
  if (last === undefined) return text;
  const isGrouped = /^-?[1-9]\d{0,2}(?:[.,]\d{3})+$/.test(text) && new Set(marks).size === 1;
  // `1,250.5` and `1.250,5`: the last is the other one.
  if (isGrouped && (marks.length > 1 || last !== decimal)) return text.replace(/[.,]/g, '');
  const at = text.lastIndexOf(last);
  return `${text.slice(0, at).replace(/[.,]/g, '')}.${text.slice(at + 1)}`;
}
