/**
 * A text in the bytes of the charset that its XML declaration names, else in UTF-8. For charsets of one or two bytes a
 * character, and UTF-16, which gets its mark.
 *
 * @throws with a sentence for a character that the charset does not have
 */
export function encodeText(text: string): Uint8Array {
  const charset = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)/i.exec(text)?.[1] ?? 'utf-8';
  const { encoding } = new TextDecoder(charset);
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding.startsWith('utf-16')) return inUtf16(text, encoding === 'utf-16le');
  const bytesOf = listCharacters(encoding);
  return new Uint8Array(
    [...text].flatMap((character) => {
      const bytes = bytesOf.get(character);
      if (!bytes) throw new Error(`The charset ${charset} has no ${character}.`);
      return bytes;
    }),
  );
}

function inUtf16(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length + 2));
  for (const [at, unit] of [0xfeff, ...text.split('').map((one) => one.charCodeAt(0))].entries()) {
    view.setUint16(2 * at, unit, isLittle);
  }
  return new Uint8Array(view.buffer);
}

/** Encoders exist for UTF-8 alone; what the decoder makes of each byte, and of each pair, is the same table. */
function listCharacters(encoding: string): Map<string, number[]> {
  const decoder = new TextDecoder(encoding);
  const bytesOf = new Map<string, number[]>();
  const add = (bytes: number[]) => {
    const text = decoder.decode(new Uint8Array(bytes));
    if ([...text].length === 1 && text !== '\ufffd' && !bytesOf.has(text)) bytesOf.set(text, bytes);
  };
  const all = Array.from({ length: 256 }, (_, byte) => byte);
  for (const byte of all) add([byte]);
  for (const lead of all.slice(0x80)) for (const trail of all.slice(0x40)) add([lead, trail]);
  return bytesOf;
}
