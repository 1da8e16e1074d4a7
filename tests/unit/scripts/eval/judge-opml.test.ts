import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { encodeText } from '../../../../scripts/eval/encode-text.ts';
import { judgeOpml } from '../../../../scripts/eval/judge-opml.ts';

const outline = (address: string, text?: string) =>
  `<outline${text ? ` text="${text}"` : ''} xmlUrl="${address}"/>`;
const bytes = (...outlines: string[]) =>
  new TextEncoder().encode(`<opml version="2.0"><body>${outlines.join('')}</body></opml>`);
const keys = async (files: Uint8Array[], expected: Record<string, unknown>) =>
  (await judgeOpml(files, expected)).map(({ key }) => key);

const a = { title: 'A', address: 'https://a.example/feed' };
const list = bytes(outline(a.address, 'A'), outline('gopher://b.example', 'B'));

it('judgeOpml compares what is offered and what is left out', async () => {
  const left = [{ title: 'B', reason: 'is no web address' }];
  expect(await keys([list], { feeds: [a], left })).toEqual([]);
  expect(await keys([list], { feeds: [], left: [] })).toEqual(['feeds', 'left']);
  expect(await keys([list], { feeds: [{ ...a, address: 'https://a.example/' }], left })).toEqual(['feeds']);
});

it('judgeOpml wants no title where the list gives none, and reads several lists', async () => {
  const files = [bytes(outline(a.address)), bytes(outline('https://b.example/feed', 'B'))];
  const b = { title: 'B', address: 'https://b.example/feed' };
  expect(await keys(files, { feeds: [{ ...a, title: null }, b], left: [] })).toEqual([]);
  expect(await keys(files, { feeds: [{ ...a, title: 'a.example' }, b], left: [] })).toEqual(['feeds']);
});

it('judgeOpml wants a password to be named as the reason', async () => {
  const left = [{ title: 'B', reason: 'holds a password' }];
  expect(await keys([list], { feeds: [a], left })).toEqual(['left[0].reason']);
});

it('judgeOpml looks for what a file must not give away', async () => {
  const secret = bytes(outline('gopher://reader:tea@a.example', 'reader:tea'));
  const left = [{ title: 'reader:tea', reason: 'is no web address' }];
  expect(await judgeOpml([secret], { feeds: [], left })).toEqual([
    { key: 'left', expected: 'nothing of the name and the password', found: 'reader:tea' },
  ]);
});

it('judgeOpml reads a list in the charset that it declares', async () => {
  const xml = '<?xml version="1.0" encoding="koi8-r"?><opml version="2.0"><body>';
  const letter = { title: 'Чай', address: 'https://a.example/feed' };
  const file = encodeText(`${xml}${outline(letter.address, letter.title)}</body></opml>`);
  expect(await keys([file], { feeds: [letter], left: [] })).toEqual([]);
});

it('judgeOpml compares what becomes of the first by the keys given, and says what is no list', async () => {
  expect(await keys([list], { state: 'new', address: a.address })).toEqual([]);
  expect(await keys([list], { state: 'present', address: 'https://b.example/' })).toEqual([
    'state',
    'address',
  ]);
  expect(await keys([new TextEncoder().encode('<p>')], { feeds: [] })).toEqual(['list']);
});
