/** How a stretch of text is set: above the line, or below. */
export type Raised = 'sup' | 'sub';

const plain = '0123456789+-−–=()ni';
const forms = { sup: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁼⁽⁾ⁿⁱ', sub: '₀₁₂₃₄₅₆₇₈₉₊₋₋₋₌₍₎' };
/** "3", "[3]", "1, 2", "a", "†"; no footnote has the number nought. */
const mark = /^[[(]?(?:[1-9]\d{0,2}|\p{L}|[*†‡§¶#]+)(?:\s?[,;–-]\s?[1-9]\d{0,2})*[\])]?$/u;

/**
 * What stands in plain text for what is set higher or lower: figures in their own form, since "10" and "6" would be "106".
 *
 * @param before what stands ahead of it, its last characters at least
 * @param isLinked whether all of it is a link
 * @returns empty for the mark of a footnote
 */
export function writeRaised(kind: Raised, text: string, before: string, isLinked: boolean): string {
  const words = text.trim();
  if (kind === 'sup' && isFootnote(words, before, isLinked)) return '';
  if (!/[\d+−-]/.test(words)) return text;
  const written = [...words].map((character) => forms[kind].charAt(plain.indexOf(character)));
  if (!written.includes('')) return written.join('');
  return kind === 'sup' && /[\p{L}\p{N}]$/u.test(before) && /^[\d+−-]/.test(words) ? `^${words}` : text;
}

/** Without a link or brackets, a number behind a word may be an exponent ("cm²"), and one behind a space an isotope's. */
function isFootnote(words: string, before: string, isLinked: boolean): boolean {
  if (!mark.test(words)) return false;
  if (isLinked || /^[[(]|\d\D/.test(words)) return /[\p{L}\p{P}]\s*$/u.test(before);
  return /^\d/.test(words) && /[.,;:!?…]["'”’»)\]]*$/u.test(before);
}
