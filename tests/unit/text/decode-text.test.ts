import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../utils/text/decode-text.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe('decodeText', () => {
  it('follows a byte order mark before all else', () => {
    expect(decodeText(Uint8Array.of(0xff, 0xfe, 0xe9, 0), 'text/xml; charset=utf-8')).toBe('é');
    expect(decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, 0xc3, 0xa9), 'text/xml; charset=latin1')).toBe('é');
  });

  it.each([
    ['the header', latin('é'), 'text/xml; charset="ISO-8859-1"', 'é'],
    ['the XML declaration', latin('<?xml version="1.0" encoding="iso-8859-1"?>é'), 'text/xml', /é$/],
    [
      'the XML declaration behind a notice',
      latin('<b>Notice</b>: x\n<?xml version="1.0" encoding="iso-8859-2"?>\xb1'),
      'text/xml',
      /ą$/,
    ],
    ['HTML meta', latin('<meta charset=windows-1252>é'), 'text/html', /é$/],
    [
      'the second declaration when the first does not fit',
      latin('<meta charset=latin1>é'),
      'x; charset=utf-8',
      /é$/,
    ],
    [
      'UTF-8 wherever it is declared, when it fits',
      utf8('<?xml version="1.0" encoding="utf-8"?>é'),
      'text/xml; charset=iso-8859-1',
      /[^Ã]é$/,
    ],
    ['windows-1252 when UTF-8 is declared and does not fit', latin('é\x96è'), 'x; charset=utf-8', 'é–è'],
    ['UTF-8 when nothing is declared', utf8('é'), null, 'é'],
    ['windows-1252 when UTF-8 does not fit', latin('\x93é\x94'), null, '“é”'],
    ['UTF-8 when the declared charset is unknown', utf8('é'), 'x; charset=klingon', 'é'],
    ['UTF-8 when UTF-16 is declared in plain bytes', utf8('<?xml encoding="utf-16"?>é'), null, /é$/],
  ])('follows %s', (_name, bytes, type, expected) => {
    expect(decodeText(bytes, type)).toMatch(expected);
  });

  it('keeps what it can of a text cut inside a character', () => {
    expect(decodeText(utf8('aé').slice(0, 2), 'x; charset=utf-8')).toBe('a\ufffd');
  });

  it('keeps the rest when a few bytes are bad', () => {
    expect(decodeText(Uint8Array.of(...utf8('éèê'), 0xff, ...utf8('ü')), null)).toBe('éèê\ufffdü');
  });

  it('reads UTF-16 without a mark', () => {
    const bytes = Uint8Array.from('<?xml?>', (character) => character.charCodeAt(0));
    expect(decodeText(Uint8Array.from([...bytes].flatMap((byte) => [0, byte])), null)).toBe('<?xml?>');
  });
});
