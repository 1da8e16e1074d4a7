import { describe, expect, it } from 'vitest';
import { stripDoctype } from '../../../utils/feed/strip-doctype.ts';

describe('stripDoctype', () => {
  it.each([
    ['<rss/>', '<rss/>'],
    [
      '<?xml version="1.0"?>\n<!DOCTYPE rss PUBLIC "-//x>//" "http://x/y.dtd">\n<rss/>',
      /^<\?xml [^>]*>\s*<rss\/>$/,
    ],
    ['<!-- a --><!doctype rss [<!ENTITY a "]>"><!-- ]> --><!ENTITY b "&a;&a;">]><rss/>', '<!-- a --><rss/>'],
    ['<rss><![CDATA[<!DOCTYPE html>]]></rss>', '<rss><![CDATA[<!DOCTYPE html>]]></rss>'],
    ['<!DOCTYPE rss [ never closed', ''],
  ])('%s', (xml, expected) => {
    expect(stripDoctype(xml)).toMatch(expected);
  });
});
