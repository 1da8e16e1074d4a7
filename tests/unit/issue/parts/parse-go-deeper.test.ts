import { describe, expect, it } from 'vitest';
import { parseGoDeeper } from '../../../../utils/issue/parts/parse-go-deeper.ts';
import { asOutline } from '../as-outline.ts';

const goDeeper = (html: string) => parseGoDeeper(asOutline(`<h2>Want to Go Deeper?</h2>${html}`));

describe('parseGoDeeper', () => {
  it('has the clause that counts, and the button', () => {
    const html = `<p>Skin is vast. Whether you’re a student or a doctor, our eczema module covers it all.</p>
      <p><a href="https://a.example/m?utm_id=1">Start</a></p>`;
    expect(goDeeper(html)?.value).toEqual({
      text: 'our eczema module covers it all',
      url: 'https://a.example/m',
    });
  });

  it('has no address where none is linked', () => {
    expect(goDeeper('<p>Our course begins soon!</p>')?.value).toEqual({
      text: 'Our course begins soon',
      url: null,
    });
  });

  it('leaves the closing to others', () => {
    expect(goDeeper('<p>Our course begins soon.</p><p>Next week, nails.</p>')?.blocks).toEqual([0, 1]);
  });

  it('needs its heading', () => {
    expect(parseGoDeeper(asOutline('<p>Our eczema module covers it all.</p>'))).toBeUndefined();
  });
});
