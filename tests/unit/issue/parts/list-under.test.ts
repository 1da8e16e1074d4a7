import { describe, expect, it } from 'vitest';
import { listUnder } from '../../../../utils/issue/parts/list-under.ts';
import { asOutline } from '../as-outline.ts';

function under(html: string) {
  const outline = asOutline(`<h2>Key points</h2>${html}`);
  const section = outline.sections.find(({ headingAt }) => headingAt === 0);
  return section && listUnder(outline, section)?.value;
}

describe('listUnder', () => {
  it.each([
    ['<ul><li><p>One</p></li><li>• Two</li></ul>', ['One', 'Two']],
    ['<ol start="4"><li>One</li></ol>', ['One']],
    ['<img alt="x"><ul><li>One</li></ul>', ['One']],
    ['<p>✅ One<br>✅ Two</p>', ['One', 'Two']],
    ['<p>1. One<br>2) Two</p>', ['One', 'Two']],
    ['<ul><li>1. One</li><li>2. Two</li></ul>', ['One', 'Two']],
    ['<p>-One<br>- 5 mg</p>', ['One', '5 mg']],
    [
      '<ul><li>0.1% cream</li><li>2.5% cream</li><li>1.5 mg/kg</li></ul>',
      ['0.1% cream', '2.5% cream', '1.5 mg/kg'],
    ],
    ['<ul><li>-20 °C kills mites</li><li>- And heat</li></ul>', ['-20 °C kills mites', 'And heat']],
    ['<ul><li>- 20 °C kills mites</li></ul>', ['- 20 °C kills mites']],
    ['<ul><li>2026. A year</li><li>Heat</li></ul>', ['2026. A year', 'Heat']],
    ['<ul><li>One<ul><li>Below</li></ul></li></ul>', ['One', 'Below']],
  ])('%s', (html, items) => {
    expect(under(html)).toEqual(items);
  });

  it.each([
    '<p>Prose first.</p><ul><li>One</li></ul>',
    '<p>One<br>Two</p>',
    '<p>0.5 mg<br>1.5 mg</p>',
    '<p>-20 °C<br>-30 °C</p>',
    '<p>2026. A year<br>2027. Another</p>',
    '<ul></ul>',
    '',
  ])('finds no list in %s', (html) => {
    expect(under(html)).toBeUndefined();
  });
});
