import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPart } from '../../../utils/search/build-part.ts';
import { mergeParts } from '../../../utils/search/merge-parts.ts';
import { openIndex } from '../../../utils/search/open-index.ts';
import { documentOf } from './documents.ts';

const words = fc.array(fc.constantFrom('skin', 'itch', 'IL-17A', '0.1 %', 'well-being', 'Nail.', '皮膚炎'), {
  maxLength: 12,
});
const document = fc.record({
  title: words.map((all) => all.join(' ')),
  headings: fc.array(
    words.map((all) => all.join(' ')),
    { maxLength: 2 },
  ),
  text: words.map((all) => all.join(' ')),
  extra: words.map((all) => all.join(' ')),
  shown: fc.string({ unit: 'grapheme', maxLength: 4 }),
  publishedAt: fc.nat(1000),
  newsletterId: fc.constantFrom('n', 'm'),
  kind: fc.constantFrom('issue' as const, 'guide' as const),
});

describe('mergeParts', () => {
  it('makes of parts what building of all at once makes', () => {
    fc.assert(
      fc.property(fc.array(document, { maxLength: 8 }), fc.nat(8), fc.nat(8), (all, cut, leave) => {
        const documents = all.map((one, index) => documentOf(`d${index}`, one));
        const parts = [buildPart(documents.slice(0, cut)), buildPart(documents.slice(cut))];
        const gone = new Set([`d${leave}`]);
        const merged = new Uint8Array(mergeParts(parts, gone));
        expect(merged).toEqual(new Uint8Array(buildPart(documents.filter(({ id }) => !gone.has(id)))));
      }),
    );
  });

  it('hands out with each hit what its document gave to be shown', () => {
    const documentAt = (id: string) => documentOf(id, { text: 'itch', shown: `Überschrift ${id} 皮` });
    const parts = [buildPart(['a', 'b'].map(documentAt)), buildPart(['c'].map(documentAt))];
    const index = openIndex([mergeParts(parts, new Set(['a']))]);
    const { hits } = index.search('itch', { limit: 5, spelling: true });
    expect(hits.map(({ id, shown }) => [id, shown]).toSorted()).toEqual([
      ['b', 'Überschrift b 皮'],
      ['c', 'Überschrift c 皮'],
    ]);
  });

  it('keeps the later of two with the same id', () => {
    const parts = ['itch', 'nail'].map((text) => buildPart([documentOf('a', { text })]));
    const index = openIndex([mergeParts(parts, new Set())]);
    expect(index.size).toBe(1);
    expect(index.search('nail', { limit: 5, spelling: true }).total).toBe(1);
    expect(index.search('itch', { limit: 5, spelling: true }).total).toBe(0);
  });

  it('leaves out what is no part of today', () => {
    const old = new Uint8Array(64).fill(7).buffer;
    const parts = [old, new ArrayBuffer(0), buildPart([documentOf('a', { text: 'itch' })])];
    expect(openIndex([mergeParts(parts, new Set())]).size).toBe(1);
    expect(openIndex(parts).size).toBe(1);
  });
});
