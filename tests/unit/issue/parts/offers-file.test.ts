import { describe, expect, it } from 'vitest';
import { linksOf } from '../../../../utils/issue/blocks/block-text.ts';
import { offersFile } from '../../../../utils/issue/parts/offers-file.ts';
import { asOutline } from '../as-outline.ts';

const file = '<p><a href="https://a.example/f.pdf">Nails at a glance</a></p>';

/** Whether the second heading offers a file. */
function offers(html: string): boolean {
  const outline = asOutline(`<h2>First</h2><p>Nails grow slowly.</p>${html}`);
  const section = outline.sections[2];
  return section !== undefined && offersFile(outline, section, (block) => linksOf(block).length > 0);
}

describe('offersFile', () => {
  it.each([
    `<h2>A Free Pocket Card</h2>${file}`,
    `<h2>A Free Pocket Card</h2><p>For your coat.</p>${file}`,
    `<h2>A Free Pocket Card</h2>${file}<p>See you next week!</p><p>${'Until then, be well. '.repeat(20)}</p>`,
  ])('knows %s', (html) => {
    expect(offers(html)).toBe(true);
  });

  it.each([
    `<h2>Reading the Nail</h2>${file}`,
    '<h2>A Free Pocket Card</h2><p>For your coat.</p>',
    `<h2>A Free Pocket Card</h2><ul><li>Nails</li><li>Hair</li></ul>${file}`,
    `<h2>A Free Pocket Card</h2><p>${'It took us a year. '.repeat(20)}</p>${file}`,
  ])('leaves %s to the article', (html) => {
    expect(offers(html)).toBe(false);
  });
});
