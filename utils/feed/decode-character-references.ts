const named: Readonly<Record<number, string>> = {
  34: '&quot;',
  38: '&amp;',
  39: '&apos;',
  60: '&lt;',
  62: '&gt;',
};

/**
 * XML with its numeric character references outside CDATA and comments as characters; those of markup characters become
 * the five named ones. The feed library decodes only the named ones and cannot tell later what stood in CDATA.
 */
export function decodeCharacterReferences(xml: string): string {
  return xml.replace(
    /<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi,
    (match, hex?: string, decimal?: string) => {
      if (match.startsWith('<')) return match;
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
      const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
      return isCharacter ? (named[code] ?? String.fromCodePoint(code)) : '\ufffd';
    },
  );
}
