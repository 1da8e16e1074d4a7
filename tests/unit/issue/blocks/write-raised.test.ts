import { describe, expect, it } from 'vitest';
import { parseBlocks } from '../../../../utils/issue/blocks/parse-blocks.ts';
import { folded } from '../../../../utils/issue/blocks/rich-text.ts';
import { writeRaised } from '../../../../utils/issue/blocks/write-raised.ts';

describe('writeRaised', () => {
  it.each([
    ['10', '6', '⁶'],
    ['10', '-3', '⁻³'],
    ['10', '5–6', '⁵⁻⁶'],
    ['Ca', '2+', '²⁺'],
    ['cm', '2', '²'],
    ['Give it. ', '131', '¹³¹'],
    ['', '1', '¹'],
    ['10', '1.5', '^1.5'],
    ['kg', '0,75', '^0,75'],
    ['1', 'st', 'st'],
    ['Brand', '®', '®'],
    ['p', '*', '*'],
  ])('%s with a raised %s: %s', (before, text, written) => {
    expect(writeRaised('sup', text, before, false)).toBe(written);
  });

  it.each([
    ['CO', '2', '₂'],
    ['T', 'max', 'max'],
    ['x', '1.5', '1.5'],
  ])('%s with a lowered %s: %s', (before, text, written) => {
    expect(writeRaised('sub', text, before, false)).toBe(written);
  });

  it.each([
    ['ned.', '3', false],
    ['ed.”', ' 3 ', false],
    ['ward', '[1]', false],
    ['ward', '1,2', false],
    ['ward', '1', true],
    ['ward ', 'a', true],
    ['ward', '†', true],
  ])('%s has a footnote %s', (before, text, isLinked) => {
    expect(writeRaised('sup', text, before, isLinked)).toBe('');
  });

  it('keeps the power of ten that somebody linked', () => {
    expect(writeRaised('sup', '6', '10', true)).toBe('⁶');
  });
});

describe('what is raised in a letter', () => {
  const a = 'https://a.example/';
  it.each([
    ['10<sup>6</sup> bacteria', '10⁶ bacteria', []],
    ['learned.<sup>3</sup> Nobody', 'learned. Nobody', []],
    ['on the ward<sup><a href="#f1">1</a></sup> and', 'on the ward and', []],
    [`on the ward<a href="${a}#1"><sup>[1]</sup></a> and`, 'on the ward and', []],
    [`10<sup><b>6</b></sup> by <a href="${a}">a m<sup>2</sup></a>`, '10⁶ by a m²', ['a m²']],
    [`Skin<sup><a href="${a}">new</a></sup> care`, 'Skinnew care', ['new']],
    ['10<sup>6', '10⁶', []],
    ['on the test <sup>[2]</sup>. For <sup>[3]</sup> it', 'on the test. For it', []],
    ['learned.<sup>1</sup><sup>2</sup> Nobody', 'learned. Nobody', []],
    ['10<sup>2<sup>3</sup></sup>', '10²³', []],
  ])('%s', (html, text, links) => {
    const [block] = parseBlocks(`<p>${html}</p>`);
    const shown = block?.kind === 'paragraph' ? block : undefined;
    expect(shown?.text).toBe(text);
    expect(folded(shown?.runs.map((run) => run.text).join('') ?? '')).toBe(text);
    expect(shown?.links.map((link) => link.text)).toEqual(links);
    expect(shown?.links.map((link) => text.slice(link.start, link.end))).toEqual(links);
  });
});
