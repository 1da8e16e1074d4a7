import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findPhysical } from './find-physical.ts';
import { readSourceFiles } from './source-files.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const sheets = readdirSync(join(root, 'components'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.css'))
  .map((path) => ({
    path: `components/${path}`,
    text: readFileSync(join(root, 'components', path), 'utf8'),
  }));

/** Where something really is, whichever way is read. */
const measured = ['components/notes/reader-notes.css: left: var(--left)'];

describe('styles', () => {
  it.each([
    ['margin-left: 4px', true],
    ['padding: 4px 8px 4px 0', true],
    ['inset: 0 auto auto 0', true],
    ['right: 0', true],
    ['border-radius: 4px 0 0 4px', true],
    ['text-align: right', true],
    ['transform: translateX(4px)', true],
    ['background: linear-gradient(to right, red, blue)', true],
    ['margin: 4px 8px 2px 8px', false],
    ['margin: calc(1px + 2px) auto 0', false],
    ['padding-inline: 4px 8px', false],
    ['border-radius: 4px', false],
    ['text-align: start', false],
    ['color: var(--right)', false],
  ])('%s is of one direction: %s', (line, isOne) => {
    expect(findPhysical(`a {\n  ${line};\n}`)).toEqual(isOne ? [line] : []);
  });

  it('know no left and no right: half of what they say would be wrong from right to left', () => {
    expect(sheets.length).toBeGreaterThan(15);
    const physical = sheets.flatMap(({ path, text }) => findPhysical(text).map((line) => `${path}: ${line}`));
    expect(physical).toEqual(measured);
  });
});

describe('pages', () => {
  const pages = readSourceFiles('entrypoints').filter(({ path }) => path.endsWith('.tsx'));

  it('say in which language and direction they are: all are shown by mountPage', () => {
    expect(pages.length).toBeGreaterThanOrEqual(7);
    expect(pages.filter(({ text }) => !text.includes('mountPage(')).map(({ path }) => path)).toEqual([]);
    const others = readSourceFiles('entrypoints', 'components', 'utils').filter(({ text }) =>
      /(?<!\.|override )\brender\(/.test(text),
    );
    expect(others.map(({ path }) => path)).toEqual(['utils/view/commands/mount-page.ts']);
  });

  it('are named in the language of the texts, not in their files', () => {
    const files = pages.map(({ path }) => join(root, path.replace('main.tsx', 'index.html')));
    const titles = files.map((file) => /<title>(.*)<\/title>/.exec(readFileSync(file, 'utf8'))?.[1]);
    expect([...new Set(titles)].sort()).toEqual(['%NAME%', undefined]);
  });
});

describe('pictures', () => {
  const icons = readSourceFiles('components').filter(({ path }) => path.endsWith('icon.tsx'));

  /** The names that a file gives to pictures which point somewhere. */
  const directed = (text: string) =>
    Array.from(
      text.matchAll(
        /^ {2}(\w+): (?:(?:Arrow|Chevron)\w*(?:Left|Right)|ArrowUpRight|ExternalLink|Undo2|Redo2),$/gm,
      ),
      ([, name = '']) => name,
    );

  it('that point the way of reading are turned with it', () => {
    const all = icons.flatMap(({ path, text }) => directed(text).map((name) => ({ path, text, name })));
    expect(all.length).toBeGreaterThanOrEqual(7);
    const left = all.filter(({ text, name }) => {
      const turned = /isDirected=\{([^}]*)\}/.exec(text)?.[1] ?? '';
      return !turned.includes(`name === '${name}'`);
    });
    expect(left.map(({ path, name }) => `${path}: ${name}`)).toEqual([]);
  });
});
