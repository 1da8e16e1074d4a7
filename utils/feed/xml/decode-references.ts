/**
 * The characters at 128–159 are controls that no feed means: those who write `&#146;` mean windows-1252.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#numeric-character-reference-end-state
 */
const windows1252 = new TextDecoder('windows-1252').decode(
  Uint8Array.from({ length: 32 }, (_, at) => 128 + at),
);

const control = /[\u0080-\u009f]/;
const controls = new RegExp(control, 'g');
const reference = /&(?:amp|#(\d+)|#x([\da-f]+));/gi;

/** A text with what was written as controls made the characters that are meant. */
export function fixControls(text: string): string {
  if (!control.test(text)) return text;
  return text.replace(controls, (character) => windows1252.charAt(character.charCodeAt(0) - 128));
}

/**
 * A text of XML with its references decoded: the five names of XML, and numbers; all else stays as it is written.
 *
 * The four that occur by the thousand in escaped HTML are replaced first: what they stand for is part of no reference.
 */
export function decodeReferences(text: string): string {
  if (!text.includes('&')) return text;
  const marked = text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'");
  if (!marked.includes('&#')) return marked.replaceAll('&amp;', '&');
  return marked.replace(reference, (written, decimal?: string, hexadecimal?: string) => {
    if (decimal !== undefined) return characterOf(Number.parseInt(decimal, 10));
    if (hexadecimal !== undefined) return characterOf(Number.parseInt(hexadecimal, 16));
    return written === '&amp;' ? '&' : written;
  });
}

function characterOf(code: number): string {
  if (code >= 128 && code < 160) return windows1252.charAt(code - 128);
  const isCharacter = code > 0 && code <= 0x10_ff_ff && !(code >= 0xd8_00 && code <= 0xdf_ff);
  return isCharacter ? String.fromCodePoint(code) : '\ufffd';
}
