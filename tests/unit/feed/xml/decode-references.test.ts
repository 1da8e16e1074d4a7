import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeReferences, fixControls } from '../../../../utils/feed/xml/decode-references.ts';

describe('decodeReferences', () => {
  it.each([
    ['1 &lt; 2 &gt; &quot;&apos;&amp;', '1 < 2 > "\'&'],
    ['&amp;lt; &#38;lt; &amp;#39; &amp;amp;', '&lt; &lt; &#39; &amp;'],
    ['&#65;&#x1F600;&#X41;', 'A😀A'],
    ['it&#146;s &#x93;so&#148;', 'it’s “so”'],
    ['&#0; &#xD800; &#x110000; &#99999999999999999999;', '\ufffd \ufffd \ufffd \ufffd'],
    ['&eacute; &AMP; &lt &#65 &#; &#x; & &;', '&eacute; &AMP; &lt &#65 &#; &#x; & &;'],
  ])('%s', (text, decoded) => {
    expect(decodeReferences(text)).toBe(decoded);
  });

  it('gives back any text that was escaped', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const escaped = text
          .replaceAll('&', '&amp;')
          .replaceAll('<', '&lt;')
          .replaceAll('>', '&#62;')
          .replaceAll('"', '&quot;');
        expect(decodeReferences(escaped)).toBe(text);
      }),
    );
  });
});

it('fixControls makes controls what windows-1252 means by them', () => {
  expect(fixControls('\x93so\x94 \x81 é')).toBe('“so” \x81 é');
  expect(fixControls('so')).toBe('so');
});
