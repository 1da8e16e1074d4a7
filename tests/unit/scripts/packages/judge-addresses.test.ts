import { describe, expect, it } from 'vitest';
import { judgeAddresses } from '../../../../scripts/packages/judge-addresses.ts';
import { filesOf } from './files-of.ts';

const hosts = [{ origin: 'https://letters.example', gives: 'site' }] as const;
const judge = (text: string) => judgeAddresses(filesOf({ 'a.js': text }), hosts).faults;
const strangers = (text: string) => judge(text).filter((fault) => fault.endsWith('is on no list'));

describe('judgeAddresses', () => {
  it.each([
    ['the newsletter’s own', '"https://letters.example/feed"', 0],
    ['the name of a format', '"http://www.w3.org/2000/svg"', 0],
    ['where a scheme says what it asks', '"https://www.nmc.org.uk/revalidation/"', 0],
    ['a stranger', '"https://spy.example/"', 1],
    ['one that only begins like a known one', '"https://letters.example.spy.example/"', 1],
    ['one that only ends like a known one', '"https://nonmc.org.uk/"', 1],
    ['one that names a known one within', '"https://spy.example/?https://letters.example/"', 1],
    ['a known one over another protocol', '"http://letters.example/"', 1],
  ])('of %s', (_name, text, count) => {
    expect(strangers(text)).toHaveLength(count);
  });

  it('says where a stranger stands', () => {
    expect(strangers('"https://spy.example/"')).toEqual([
      'https://spy.example/ stands in a.js and is on no list',
    ]);
  });

  it('says what of the list stands nowhere', () => {
    const idle = judge('"https://letters.example/"').filter((fault) => fault.endsWith('stands nowhere'));
    expect(idle.length).toBeGreaterThan(10);
    expect(idle.some((fault) => fault.includes('letters'))).toBe(false);
    expect(idle.some((fault) => fault.includes('tinyurl'))).toBe(true);
  });
});
