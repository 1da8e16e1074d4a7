import { describe, expect, it } from 'vitest';
import { readTag } from '../../../../utils/feed/xml/read-tag.ts';

describe('readTag', () => {
  it.each([
    ['<Item>', 'item', {}, false],
    ['<dc:Date/>', 'dc:date', {}, true],
    ['<a b="1" C=\'2\' d=3 e>', 'a', { b: '1', c: '2', d: '3', e: '' }, false],
    ['<a b = "x > y" b="2"/ >', 'a', { b: 'x > y' }, true],
    ['<a href=x/>', 'a', { href: 'x/' }, false],
    ['<a b="1&amp;2&#65;"\n/>', 'a', { b: '1&2A' }, true],
    ['<a/b>', 'a', { b: '' }, false],
    ['<é>', 'é', {}, false],
  ])('%s', (xml, name, attributes, isEmpty) => {
    const count = Math.max(Object.keys(attributes).length, xml.includes('b="2"') ? 2 : 0);
    const tag = readTag(`..${xml}..`, 2);
    expect(tag).toEqual({ name, attributes, isEmpty, count, end: 2 + xml.length });
  });

  it.each(['< a>', '<3', '<b</a>', '<br\n<a>', '<'])('%s opens none', (xml) => {
    expect(readTag(xml, 0)).toBeUndefined();
  });

  it.each(['<a', '<a b', '<a b=', '<a b="1', "<a b='1>", '<a b=1', '<a /'])('%s is cut off', (xml) => {
    expect(readTag(xml, 0)?.end).toBe(xml.length + 1);
  });
});
