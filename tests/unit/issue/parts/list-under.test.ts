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
    ['<ul><li>One<ul><li>Below</li></ul></li></ul>', ['One', 'Below']],
  ])('%s', (html, items) => {
    expect(under(html)).toEqual(items);
  });

  it.each(['<p>Prose first.</p><ul><li>One</li></ul>', '<p>One<br>Two</p>', '<ul></ul>', ''])(
    'finds no list in %s',
    (html) => {
      expect(under(html)).toBeUndefined();
    },
  );
});
