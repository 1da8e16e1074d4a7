import { expect, it } from 'vitest';
import { decodeCharacterReferences } from '../../../utils/feed/decode-character-references.ts';

it.each([
  ['&#8217;&#x1F9F4;', '’🧴'],
  ['&#60;b&#x3e;&#38;amp;', '&lt;b&gt;&amp;amp;'],
  ['<![CDATA[&#60;]]>&#65;<!-- &#65; -->', '<![CDATA[&#60;]]>A<!-- &#65; -->'],
  ['&#0;&#xD800;&#x110000;', '\ufffd\ufffd\ufffd'],
])('decodeCharacterReferences(%s)', (xml, expected) => {
  expect(decodeCharacterReferences(xml)).toBe(expected);
});
