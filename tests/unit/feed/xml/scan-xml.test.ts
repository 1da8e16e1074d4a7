import { describe, expect, it } from 'vitest';
import { scanXml } from '../../../../utils/feed/xml/scan-xml.ts';

function scan(xml: string) {
  let seen = '';
  const isWhole = scanXml(xml, () => ({
    onopentag(name) {
      seen += `(${name}`;
      return undefined;
    },
    ontext(text) {
      seen += text;
    },
    onclosetag() {
      seen += ')';
    },
  }));
  return { seen, isWhole };
}

describe('scanXml', () => {
  it.each([
    ['<Title>a</tiTLE>', '(titlea)'],
    ['<a>p <0.05, 1<2</a>', '(ap <0.05, 1<2)'],
    ['<a>1<b</a>', '(a1<b)'],
    ['<a>I <3 you<br</a>', '(aI <3 you<br)'],
    ['<a><é/><x:y/></a><!-- < -->', '(a(é)(x:y))'],
    ['<a><![CDATA[1 < 2 <3]]><!-- <3 --></a>', '(a1 < 2 <3)'],
    ['<a><![CDATA[1 <3', '(a1 <3)'],
  ])('%s', (xml, seen) => {
    expect(scan(xml).seen).toBe(seen);
  });

  it('gives up a text that is no markup at all, and bears one with much that is none', () => {
    expect(scan(`<a>${'1 < 2 '.repeat(50_000)}</a>`)).toEqual({
      seen: `(a${'1 < 2 '.repeat(50_000)})`,
      isWhole: true,
    });
    expect(scan(`<a>${'<'.repeat(400_001)}</a>`)).toEqual({ seen: '', isWhole: false });
  });

  it('stops where elements nest absurdly', () => {
    expect(scan(`${'<a>'.repeat(99)}`).isWhole).toBe(true);
    expect(scan(`${'<a>'.repeat(101)}`).isWhole).toBe(false);
  });
});
