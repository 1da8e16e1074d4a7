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

  it.each([
    'The <a href="https://b.example/j">journal</a> says so. Our course covers it all.</p><p><a href="https://a.example/c">Start</a>',
    'Our course on <a href="https://a.example/c">nails</a> covers it all.</p><p><a href="https://b.example/">Share</a>',
    'See our <a href="https://a.example/c">courses</a>.</p><p>Our course on nails covers it all.',
    'The <a href="https://b.example/j">journal</a> says so. Our course covers it all. Begin <a href="https://a.example/c">here</a>.',
  ])('has the address of the offer: %s', (html) => {
    expect(goDeeper(`<p>${html}</p>`)?.value.url).toBe('https://a.example/c');
  });

  it('has no other address', () => {
    const html = '<p>The <a href="https://b.example/j">journal</a> says so. Our course covers it all.</p>';
    expect(goDeeper(html)?.value.url).toBeNull();
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
