import { describe, expect, it } from 'vitest';
import { parseSections } from '../../../../utils/issue/parts/parse-sections.ts';
import { asOutline, nothingTaken } from '../as-outline.ts';

const sections = (html: string) =>
  parseSections(
    asOutline(html),
    { title: 'Nails 💅', subtitle: null, publication: 'Skin Notes' },
    nothingTaken,
  ).value;

describe('parseSections', () => {
  it('has the article’s headings in order, bold lines among them', () => {
    expect(sections('<h2>🔬 Pitting:</h2><p>a</p><p><b>Clubbing</b></p><p>b</p><h4>Lines</h4>')).toEqual([
      'Pitting',
      'Clubbing',
      'Lines',
    ]);
  });

  it('takes "A Clinical Guide" for a section', () => {
    expect(sections('<h2>Understanding Nails: A Clinical Guide</h2><p>a</p>')).toHaveLength(1);
  });

  it.each([
    ['<h2>Pits <a href="#pits">#</a></h2>', 'Pits'],
    ['<h2>Pits<a href="https://a.example/p#pits">¶</a></h2>', 'Pits'],
    ['<h2>Good morning stiffness</h2>', 'Good morning stiffness'],
    ['<h2>Welcome news for eczema</h2>', 'Welcome news for eczema'],
  ])('of %s', (html, section) => {
    expect(sections(html)).toEqual([section]);
  });

  it.each([
    ['the title', '<h1>Nails</h1>'],
    ['a greeting', '<h2>Welcome back, DERM Community!</h2>'],
    ['a recurring part', '<h2>Quote of the Week</h2><p>a</p>'],
    ['page furniture', '<h2>Share this with a friend</h2>'],
    ['a run-in', '<p><b>Pro tip:</b> trim.</p>'],
    ['a button', '<p><b><a href="https://a.example">Read On</a></b></p>'],
    ['a decoration', '<h2>***</h2>'],
    [
      'a heading over a file',
      '<h2>Nail Sheet</h2><div class="recommendation"><h3 class="recommendation__title">Sheet</h3><a class="recommendation__link" href="https://a.example/a.pdf"></a></div>',
    ],
  ])('leaves out %s', (_, html) => {
    expect(sections(html)).toEqual([]);
  });
});
