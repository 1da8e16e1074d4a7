import { describe, expect, it } from 'vitest';
import { findAddresses } from '../../../../scripts/packages/find-addresses.ts';
import { filesOf } from './files-of.ts';

const inCode = (text: string) => [...findAddresses(filesOf({ 'a.js': text })).keys()];

describe('findAddresses', () => {
  it.each([
    ['in quotes', `fetch("https://spy.example/a?b=c")`, ['https://spy.example/a?b=c']],
    ['in a template', 'x=`http://spy.example/\u0024{id}/x`', ['http://spy.example/']],
    ['of a socket', `new WebSocket('wss://spy.example')`, ['wss://spy.example']],
    ['in a style', '.a{background:url(https://spy.example/a.png)}', ['https://spy.example/a.png']],
    ['none in what is put together', '"https://"+host, `https://\u0024{host}/`, "https://*/*"', []],
    ['none in words', 'http is a protocol; //comment', []],
  ])('finds an address %s', (_name, text, addresses) => {
    expect(inCode(text)).toEqual(addresses);
  });

  it('says where each stands, in code, pages, styles and data, and not in licences or pictures', () => {
    const one = '"https://spy.example/x" "https://spy.example/x"';
    const files = filesOf({ 'a.js': one, 'b.mjs': one, 'c.html': one, 'd.css': one, 'e.json': one });
    const others = filesOf({ 'licences.txt': one, 'icon/16.png': one });
    expect([...findAddresses(new Map([...files, ...others]))]).toEqual([
      ['https://spy.example/x', ['a.js', 'b.mjs', 'c.html', 'd.css', 'e.json']],
    ]);
  });
});
