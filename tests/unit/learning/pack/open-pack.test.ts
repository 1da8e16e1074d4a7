import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { listPack, unpackFile } from '../../../../utils/learning/pack/open-pack.ts';
import { packBounds } from '../../../../utils/learning/pack/pack-bounds.ts';
import { claimSize } from './claim-size.ts';

const zip = zipSync({ 'a.txt': strToU8('aaaa'.repeat(100)), 'b.txt': strToU8('b') });

it('lists what a zip holds, and unpacks one of it', () => {
  expect(listPack(zip)).toEqual(
    new Map([
      ['a.txt', 400],
      ['b.txt', 1],
    ]),
  );
  expect(unpackFile(zip, 'b.txt', 10)).toEqual(strToU8('b'));
  expect(unpackFile(zip, 'c.txt', 10)).toBeNull();
  expect(unpackFile(zip, 'a.txt', 399)).toBeNull();
});

describe('of no zip', () => {
  it.each([[''], ['PK'], ['%PDF-1.7 a guide'], ['PK\u0005\u0006'.padEnd(21)], ['x'.repeat(70_000)]])(
    '%#',
    (text) => {
      expect(listPack(strToU8(text))).toBeNull();
      expect(unpackFile(strToU8(text), 'a.txt', 10)).toBeNull();
    },
  );

  it('nor of half a one', () => {
    expect(listPack(zip.slice(0, zip.length - 30))).toBeNull();
  });
});

it('lists no more files than a pack holds', () => {
  const many = Object.fromEntries(
    Array.from({ length: packBounds.files + 1 }, (_, at) => [`${at}`, new Uint8Array()]),
  );
  expect(listPack(zipSync(many, { level: 0 }))).toBe('too-large');
});

it('believes no size beyond what a pack holds', () => {
  expect(listPack(claimSize(zip, 'a.txt', 0xffff_fff0))).toBe('too-large');
});

it('unpacks to no more than the zip says, whatever is packed', () => {
  const large = zipSync({ 'a.txt': new Uint8Array(2_000_000) });
  const unpacked = unpackFile(claimSize(large, 'a.txt', 10), 'a.txt', 1000);
  expect(unpacked?.length ?? 0).toBeLessThanOrEqual(10);
});

it('unpacks nothing of what is packed in a way it does not know, or damaged', () => {
  const damaged = zipSync({ 'a.txt': strToU8('some words, some words') });
  damaged.fill(255, 35, 50);
  expect(() => unpackFile(damaged, 'a.txt', 1000)).not.toThrow();
});
