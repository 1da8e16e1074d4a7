import { describe, expect, it } from 'vitest';
import { BlockBuilder } from '../../../../utils/issue/blocks/block-builder.ts';

describe('BlockBuilder', () => {
  it('makes a card of its pieces', () => {
    const builder = new BlockBuilder();
    builder.open('div', { class: 'recommendation' });
    builder.open('h3', { class: 'recommendation__title' });
    builder.text('Sheet');
    builder.close('h3');
    builder.open('p', {});
    builder.text('2 MB');
    builder.close('p');
    builder.open('a', { href: 'https://a.example/s.pdf', download: ' s.pdf ' });
    builder.close('a');
    builder.close('div');
    expect(builder.finish()).toEqual([
      {
        kind: 'card',
        title: 'Sheet',
        pieces: ['2 MB'],
        fileName: null,
        link: { url: 'https://a.example/s.pdf', text: '', download: 's.pdf', start: 0, end: 0 },
      },
    ]);
  });

  it('knows bold by tag and by style', () => {
    const builder = new BlockBuilder();
    builder.open('span', { style: 'font-weight: 700' });
    builder.text('a');
    builder.close('span');
    builder.text('b');
    expect(builder.finish()).toMatchObject([
      {
        runs: [
          { text: 'a', bold: true },
          { text: 'b', bold: false },
        ],
      },
    ]);
  });

  it('gives an image the link around it', () => {
    const builder = new BlockBuilder();
    builder.open('a', { href: 'https://a.example/' });
    builder.open('img', { alt: ' Logo ', src: 'https://a.example/logo.png' });
    expect(builder.finish()).toContainEqual({
      kind: 'image',
      alt: 'Logo',
      link: 'https://a.example/',
      src: 'https://a.example/logo.png',
    });
  });

  it('survives a close without an open', () => {
    const builder = new BlockBuilder();
    builder.close('div');
    expect(builder.finish()).toEqual([]);
  });
});
