/** An address as it stands in a text, without the mark that ends its sentence. */
const address = /https?:\/\/[^\s<>|\\]*[^\s<>|\\.,;:!?'")\]}*_]/g;
/** What means something wherever it stands. An ampersand does where it begins a character's name. */
const inline = /[\\`*_[\]<>~|]|&(?=#?\w+;)/g;
/** What makes a heading, a list, a quotation or a line at the beginning of a line. */
const opening = /^(?:(#{1,6}|[-+])(?=\s|$)|([-=])(?=[-=\s]*$)|(\d{1,9})([.)])(?=\s|$))/;

/**
 * A text as Markdown (https://spec.commonmark.org/0.31.2/) that says what the text says, for people to read as it is too:
 * only what would mean something is escaped, addresses stay links. Blanks at the ends of lines are no part of it.
 */
export function escapeMarkdown(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map(escapeLine)
    .join('\n');
}

function escapeLine(line: string): string {
  const trimmed = line.trim();
  let escaped = '';
  let from = 0;
  for (const found of trimmed.matchAll(address)) {
    escaped += `${trimmed.slice(from, found.index).replace(inline, '\\$&')}<${found[0]}>`;
    from = found.index + found[0].length;
  }
  escaped += trimmed.slice(from).replace(inline, '\\$&');
  return escaped.replace(opening, (whole, _mark, _line, number) =>
    number === undefined ? `\\${whole}` : `${number}\\${whole.slice(number.length)}`,
  );
}
