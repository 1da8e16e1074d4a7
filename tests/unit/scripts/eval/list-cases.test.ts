import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listCases } from '../../../../scripts/eval/list-cases.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cases-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, files: Record<string, string>) {
  mkdirSync(join(folder, name), { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, name, file), text);
}

const item = (title: string) => `<item><title>${title}</title><description>Body</description></item>`;
const feed = `<rss version="2.0"><channel><title>F</title>${item('Two')}${item('One')}</channel></rss>`;
const titles = () => listCases(folder).map(({ source, expected }) => [source.title, expected.title]);

describe('listCases', () => {
  it('takes every folder that holds an expectation beside a document, and the folder itself', () => {
    write('.', { 'feed.xml': feed, 'post.html': '<h1>Two</h1>', 'expected.json': '{"title":"Two"}' });
    write('b', { 'source.html': '<h1>B</h1>', 'expected.json': '{"title":"B"}' });
    write('c', { 'source.html': '<h1>C</h1>' });
    expect(titles()).toEqual([
      ['Two', 'Two'],
      ['Two', 'Two'],
      ['B', 'B'],
    ]);
  });

  it('finds the item an expectation names, else goes by order', () => {
    write('a', { 'feed.xml': feed, 'expected.json': '[{"title":"One"},{"title":"?"},{"title":"!"}]' });
    expect(titles()).toEqual([
      ['One', 'One'],
      ['One', '?'],
      ['', '!'],
    ]);
  });

  it('says so when there is nothing', () => {
    expect(() => listCases(folder)).toThrow('holds no expected.json');
    expect(() => listCases(`${folder}/no`)).toThrow('There is no folder');
  });
});
