const byteOrderMarks: ReadonlyArray<[string, readonly number[]]> = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  // "<?" without a mark: https://www.w3.org/TR/xml/#sec-guessing
  ['utf-16le', [0x3c, 0x00, 0x3f, 0x00]],
  ['utf-16be', [0x00, 0x3c, 0x00, 0x3f]],
];

/**
 * Bytes of a feed or page as text. The charset is the byte order mark's, else the first of HTTP header, XML
 * declaration and HTML meta that fits the bytes; undeclared, UTF-8 if it mostly fits and else windows-1252.
 *
 * @param contentType value of the Content-Type header
 */
export function decodeText(bytes: Uint8Array, contentType: string | null): string {
  const marked = byteOrderMarks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return decode(bytes, marked[0], false) ?? '';
  const declared = declaredCharsets(bytes, contentType);
  for (const charset of declared.length > 0 ? declared : ['utf-8']) {
    const text = decode(bytes, charset, true);
    if (text !== undefined) return text;
  }
  return decodeDamaged(bytes, declared);
}

/** Text with bad bytes or cut off inside a character: the rest is still worth reading. */
function decodeDamaged(bytes: Uint8Array, declared: readonly string[]): string {
  const text = decode(bytes, 'utf-8', false) ?? '';
  const others = text.replace(/[\0-\x7f]+|\ufffd$/g, '');
  const bad = others.replace(/[^\ufffd]+/g, '').length;
  if (bad * 2 <= others.length) return text;
  const other = declared.find((charset) => !/^utf-?8$/i.test(charset)) ?? 'windows-1252';
  return decode(bytes, other, false) ?? text;
}

/** UTF-8 first, wherever it is declared: bytes that fit it by chance are next to impossible. */
function declaredCharsets(bytes: Uint8Array, contentType: string | null): string[] {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 2048));
  return [
    /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? ''),
    /<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]+)/i.exec(head),
    /<meta[^>]*?charset\s*=\s*["']?([\w.:-]+)/i.exec(head),
  ]
    .flatMap((match) => (match?.[1] ? [asReadable(match[1])] : []))
    .filter((charset) => decode(new Uint8Array(), charset, false) !== undefined)
    .sort((a, b) => Number(/^utf-?8$/i.test(b)) - Number(/^utf-?8$/i.test(a)));
}

/** A declaration that could be read byte by byte is not in UTF-16, whatever it says (WHATWG HTML, "prescan"). */
function asReadable(charset: string): string {
  return /^(utf-?16|ucs-?2|utf-?32|ucs-?4)/i.test(charset) ? 'utf-8' : charset;
}

function decode(bytes: Uint8Array, charset: string, fatal: boolean): string | undefined {
  try {
    return new TextDecoder(charset, { fatal }).decode(bytes);
  } catch {
    return undefined;
  }
}
