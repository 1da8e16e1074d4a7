import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { scanXml, type XmlHandlers } from '../../../../utils/feed/xml/scan-xml.ts';

/** What is met, in one text: elements in brackets, what has no end tag of its own closed with `!`. */
function recorder() {
  const seen: string[] = [];
  const handlers: XmlHandlers = {
    onopentag(name, attributes) {
      seen.push(`(${name}`, ...Object.entries(attributes).map(([key, value]) => ` ${key}=${value} `));
      return true;
    },
    ontext: (text) => seen.push(text || 'nothing'),
    onclosetag: (isImplied) => seen.push(isImplied ? '!)' : ')'),
  };
  return { handlers, seen: () => seen.join('') };
}

function scan(xml: string) {
  const { handlers, seen } = recorder();
  const isWhole = scanXml(xml, handlers);
  return { seen: seen(), isWhole };
}

describe('scanXml', () => {
  it.each([
    ['<Title>a</tiTLE>', '(titlea)'],
    ['<a>p <0.05, 1<2</a>', '(ap <0.05, 1<2)'],
    ['<a>1<b</a>', '(a1<b)'],
    ['<a>I <3 you<br</a>', '(aI <3 you<br)'],
    ['<a>1<b <c>2</c></a>', '(a1<b (c2))'],
    ['<a>1</>2</ a >3', '(a1</>2)3'],
    ['<a><é/><x:y/></a><!-- < -->', '(a(é!)(x:y!))'],
    ['<a><b>1</a>2', '(a(b1!))2'],
    ['<a><![CDATA[1 < 2 <3 &amp;]]><!-- <3 --!>&amp;</a>', '(a1 < 2 <3 &amp;&)'],
    ['<a><![CDATA[1 <3', '(a1 <3!)'],
    ['<a><![CDATA[]]></a>', '(a)'],
    ['<a>1<!-- <b>', '(a1!)'],
    ['<a>1<b c="', '(a1!)'],
    ['<a>1</a', '(a1!)'],
    ['<?xml version="1.0"><a>1</a><?x ?>', '(a1)'],
    ['<a><?php echo 1 > 0 ?>1<!ELEMENT x>2</a>', '(a12)'],
  ])('%s', (xml, seen) => {
    expect(scan(xml).seen).toBe(seen);
  });

  it('meets what a general parser of XML meets', () => {
    const piece = fc.constantFrom(
      ...['<a>', '</a>', '<B>', '</b>', '<c/>', '<d:e >', '</d:e\n>', '</f>', 'text', ' ', '>', '&amp;'],
      ...[
        '&#65;',
        '&#x2014;',
        '&eacute;',
        '&lt;i&gt;',
        '&',
        ';',
        '"',
        '<![CDATA[<i>]] &amp;]]>',
        '<!-- <a> -->',
      ],
      ...['<?x y?>', '<g h="1&quot;" I=\'2>\' h="3">', '<j k=l/>', '<m n o = p />'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const xml = pieces.join('');
        const { handlers, seen } = recorder();
        const options = { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true };
        const parser = new Parser(
          { ...handlers, onclosetag: (_name, isImplied) => handlers.onclosetag(isImplied) },
          options,
        );
        parser.end(xml);
        expect(scan(xml)).toEqual({ seen: seen(), isWhole: true });
      }),
      { numRuns: 1000 },
    );
  });

  it('reads no further when it is told so', () => {
    const { handlers, seen } = recorder();
    expect(scanXml('<a>1<b>2</b></a>', { ...handlers, onopentag: (name) => name !== 'b' })).toBe(false);
    expect(seen()).toBe('1');
  });

  it('gives up a text that is no markup at all, and bears one with much that is none', () => {
    expect(scan(`<a>${'1 < 2 '.repeat(50_000)}</a>`)).toEqual({
      seen: `(a${'1 < 2 '.repeat(50_000)})`,
      isWhole: true,
    });
    expect(scan(`<a>${'<'.repeat(400_001)}</a>`)).toEqual({ seen: '(a', isWhole: false });
    expect(scan(`<a ${'b '.repeat(400_001)}/>`)).toEqual({ seen: '', isWhole: false });
  });

  it('stops where elements nest absurdly', () => {
    expect(scan(`${'<a>'.repeat(100)}`).isWhole).toBe(true);
    expect(scan(`${'<a>'.repeat(101)}`).isWhole).toBe(false);
  });
});
