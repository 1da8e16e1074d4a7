import { expect, it } from 'vitest';
import { isContradicted } from '../../../utils/identity/is-contradicted.ts';
import { makeEntry, type Shown } from './make-entry.ts';

const base = { title: 'A', day: '2026-03-01' };
const uuid = (digit: number) => `3f1d2c4b-0000-4000-8000-00000000000${digit}`;

it.each<[string, Partial<Shown>, Partial<Shown>, boolean]>([
  ['guid and address', { guid: 'g', url: '/a' }, { guid: 'h', url: '/b' }, true],
  ['the guid', { guid: 'g', url: '/a' }, { guid: 'h', url: '/a' }, false],
  ['the address', { guid: 'g', url: '/a' }, { guid: 'g', url: '/b' }, false],
  ['the kind of guid, and the address', { guid: 'g', url: '/a' }, { guid: uuid(1), url: '/b' }, false],
  [
    'the kind of guid, the address, and the day by one',
    { guid: 'g', url: '/a' },
    { guid: uuid(1), url: '/b', day: '2026-03-02' },
    true,
  ],
  [
    'the address, one without a guid, undated',
    { url: '/a', day: null },
    { guid: 'h', url: '/b', day: null },
    true,
  ],
  [
    'the address and the day by one, guids equal',
    { guid: 'g', url: '/a' },
    { guid: 'g', url: '/b', day: '2026-03-02' },
    false,
  ],
  ['UUID and address', { guid: uuid(1), url: '/a' }, { guid: uuid(2), url: '/b' }, true],
  ['the address, no guids', { url: '/a' }, { url: '/b' }, true],
  ['the guid, no addresses', { guid: 'g' }, { guid: 'h' }, true],
  ['the address, one without a guid', { url: '/a' }, { guid: 'h', url: '/b' }, false],
  ['the guid, one without an address', { guid: 'g' }, { guid: 'h', url: '/b' }, false],
  ['nothing, neither has anything', {}, {}, false],
  ['nothing, neither has anything, undated', { day: null }, { day: null }, true],
  ['the day alone, neither has anything', {}, { day: '2026-03-02' }, true],
  [
    'the address which is the guid too',
    { guid: 'https://a.example/a', url: '/a' },
    { guid: 'https://a.example/b', url: '/b' },
    true,
  ],
  [
    'the address which is one’s guid, the other without',
    { guid: 'https://a.example/a', url: '/a' },
    { url: '/b' },
    true,
  ],
])('isContradicted where %s differs', (_name, a, b, expected) => {
  const [found, known] = [makeEntry('', { ...base, ...a }), makeEntry('', { ...base, ...b })];
  expect(isContradicted(found, known, 0.49)).toBe(expected);
  expect(isContradicted(known, found, 0.49)).toBe(expected);
  expect(isContradicted(found, known, 0.5)).toBe(false);
  expect(isContradicted(found, known, null)).toBe(false);
});
