import { describe, expect, it } from 'vitest';
import { splitDoctype } from '../../../../utils/feed/xml/split-doctype.ts';

describe('splitDoctype', () => {
  it.each([
    ['<rss/>', '', '<rss/>'],
    [
      '<?xml version="1.0"?>\n<!DOCTYPE rss PUBLIC "-//x>//" "http://x/y.dtd">\n<rss/>',
      '<!DOCTYPE rss PUBLIC "-//x>//" "http://x/y.dtd">',
      '<?xml version="1.0"?>\n\n<rss/>',
    ],
    [
      '<!-- a --><!doctype rss [<!ENTITY a "]>"><!-- ]> --><!ENTITY b "&a;&a;">]><rss/>',
      '<!doctype rss [<!ENTITY a "]>"><!-- ]> --><!ENTITY b "&a;&a;">]>',
      '<!-- a --><rss/>',
    ],
    ['<rss><![CDATA[<!DOCTYPE html>]]></rss>', '', '<rss><![CDATA[<!DOCTYPE html>]]></rss>'],
    ['<!DOCTYPE rss [ never closed', '<!DOCTYPE rss [ never closed', ''],
    ['<!-- never closed', '', '<!-- never closed'],
  ])('%s', (xml, doctype, rest) => {
    expect(splitDoctype(xml)).toEqual({ doctype, rest });
  });

  it('looks over a comment of any length', () => {
    const comment = `<!--${'- '.repeat(4_000_000)}-->`;
    expect(splitDoctype(`${comment}<!DOCTYPE rss><rss/>`).doctype).toBe('<!DOCTYPE rss>');
  });
});
