import { describe, expect, it } from 'vitest';
import { textOfBlock } from '../../../../utils/issue/blocks/block-text.ts';
import { parseBlocks } from '../../../../utils/issue/blocks/parse-blocks.ts';

const texts = (html: string) =>
  parseBlocks(html)
    .map(textOfBlock)
    .filter((text) => text !== '');

describe('what no reader sees', () => {
  it.each([
    '<div style="DISPLAY : NONE">Hidden</div>',
    '<div class="visuallyhidden">Hidden</div>',
    '<div class="hidden">Hidden</div>',
    '<p class="preheader-text">Hidden</p>',
    '<p class="preview-text">Hidden</p>',
    '<span style="font-size:0">Hidden</span>',
    '<dialog><p>Hidden</p></dialog>',
    '<object data="a.pdf"><p>Hidden</p></object>',
    '<button><span>Hidden</span></button>',
    '<header><h1>Hidden</h1></header>',
    '<article><header><h1>Hidden</h1></header></article>',
    '<section><article><header><h1>Hidden</h1></header></article></section>',
  ])('%s', (html) => {
    expect(texts(`${html}<p>Shown</p>`)).toEqual(['Shown']);
  });
});

describe('what a reader sees', () => {
  it.each([
    '<div style="font-size:0"><p style="font-size:16px">Shown</p></div>',
    '<table><tr><td style="font-size:0;line-height:0"><div>Shown</div></td></tr></table>',
    '<div style="opacity:0">Shown</div>',
    '<div class="hidden md:block">Shown</div>',
    '<section><header><h2>Shown</h2></header></section>',
    '<a href="https://a.example/"><button>Shown</button></a>',
    '<button><a href="https://a.example/">Shown</a></button>',
  ])('%s', (html) => {
    expect(texts(html)).toEqual(['Shown']);
  });
});

describe('emphasis', () => {
  it.each([
    ['<b style="font-weight:normal">a <b>b</b> c</b>', ['b']],
    ['<span style="FONT-WEIGHT:BOLDER">a</span> b', ['a']],
    ['<b>a <span style="font-weight:400">b</span> c</b>', ['a ', ' c']],
    ['<b style="font-weight:normal"><p>a</p></b>', []],
  ])('%s', (html, bold) => {
    const runs = parseBlocks(html).flatMap((block) => ('runs' in block ? block.runs : []));
    expect(runs.filter((run) => run.bold).map(({ text }) => text)).toEqual(bold);
  });
});
