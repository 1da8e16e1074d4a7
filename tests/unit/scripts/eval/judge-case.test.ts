import 'fake-indexeddb/auto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { judgeCase } from '../../../../scripts/eval/judge-case.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'case-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function judge(files: Record<string, string>, expected: unknown) {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, 'expected.json'), JSON.stringify(expected));
  return (await judgeCase(folder)).map(({ key, found }) => [key, found]);
}

it('judges an issue', async () => {
  const files = { 'post.html': '<title>Tea</title><article><h1>Tea</h1><p>A pot of it.</p></article>' };
  expect(await judge(files, { title: 'Tea' })).toEqual([]);
  expect(await judge(files, { title: 'Milk' })).toEqual([['title', 'Tea']]);
});

it('judges each item of a feed', async () => {
  const items = ['Two', 'One'].map((title) => `<item><title>${title}</title><guid>${title}</guid></item>`);
  const files = { 'feed.xml': `<rss version="2.0"><channel>${items.join('')}</channel></rss>` };
  expect(await judge(files, [{ title: 'One' }, { title: 'Two' }])).toEqual([]);
  expect(await judge(files, [{ title: 'Two' }, { title: 'One', url: 'https://a.example/' }])).toEqual([
    ['url', null],
  ]);
});

it('judges dates, whose meaning stands beside them or apart', async () => {
  const items = [
    { input: '2026-11-05T07:00:00Z', expected: '2026-11-05T07:00:00Z' },
    { input: 'soon', expected: null },
  ];
  const files = { 'dates.json': JSON.stringify({ items }) };
  expect(await judge(files, { dates: ['2026-11-05T07:00:00.000Z'] })).toEqual([]);
  expect(await judge(files, { dates: [null, '2026-11-05T07:00:00.000Z'] })).toEqual([
    ['2026-11-05T07:00:00Z', '2026-11-05T07:00:00.000Z, expected null'],
    ['soon', 'null, expected 2026-11-05T07:00:00.000Z'],
  ]);
});

it('judges a page', async () => {
  const files = { 'page.html': '<link rel="alternate" type="application/rss+xml" href="/rss">' };
  expect(await judge(files, { feeds: ['https://a.example/rss'] })).toEqual([]);
  expect(await judge(files, { feeds: ['https://a.example/atom'] })).toEqual([['feeds', []]]);
});

it('judges lists; a template gets a port, and is written in the charset that it declares', async () => {
  const list = (text: string) =>
    `<?xml version="1.0" encoding="iso-8859-1"?><opml version="2.0"><body><outline text="${text}" xmlUrl="http://127.0.0.1:PORT/a"/></body></opml>`;
  const expected = { feeds: [{ title: 'Tea', address: 'http://127.0.0.1:PORT/a' }], left: [] };
  expect(await judge({ 'a.template.opml': list('Tea') }, expected)).toEqual([]);
  expect(await judge({ 'a.template.opml': list('Milk') }, expected)).toEqual([
    ['feeds', [{ title: 'Milk', address: 'http://127.0.0.1:8097/a' }]],
  ]);
  await expect(judge({ 'a.template.opml': list('Чай') }, expected)).rejects.toThrow('has no Ч');
});

it('says so when there is nothing to judge', async () => {
  await expect(judge({ 'notes.txt': '' }, {})).rejects.toThrow('holds no file that a case is made of');
});
