const most = 75;

/** Bytes of a character in UTF-8. */
function octets(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x8_00 ? 2 : code < 0x1_00_00 ? 3 : 4;
}

/** A content line of iCalendar, folded where it is longer than 75 octets (RFC 5545, 3.1), between characters, with its end. */
export function foldLine(line: string): string {
  const lines: string[] = [];
  let current = '';
  let length = 0;
  for (const character of line) {
    const more = octets(character);
    if (length + more > most) {
      lines.push(current);
      // The blank that marks a line as folded counts.
      current = ' ';
      length = 1;
    }
    current += character;
    length += more;
  }
  return `${[...lines, current].join('\r\n')}\r\n`;
}
