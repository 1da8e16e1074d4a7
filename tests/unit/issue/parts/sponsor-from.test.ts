import { describe, expect, it } from 'vitest';
import { parseBlocks } from '../../../../utils/issue/blocks/parse-blocks.ts';
import { sponsorFrom } from '../../../../utils/issue/parts/sponsor-from.ts';
import { english as patterns } from '../../../../utils/issue/patterns/en.ts';

/** The sponsor after a marker in the first block. */
const from = (after: string, html: string, isOpen = false) => {
  const [block, ...next] = parseBlocks(html);
  return block && sponsorFrom(after, block, next, { isOpen, patterns });
};

describe('sponsorFrom', () => {
  it.each([
    ['Dr. Nordfeld Inc., Oslo', 'Dr. Nordfeld Inc.'],
    ['Nordfeld, who make creams', 'Nordfeld'],
    ['Nordfeld who make creams', 'Nordfeld'],
    ['Nordfeld – creams without a scent', 'Nordfeld'],
    ['nordfeld.example', 'nordfeld.example'],
  ])('ends the name of %s', (after, name) => {
    expect(from(after, `<p>By ${after}</p>`)).toEqual({ name, url: null });
  });

  it('prefers the name to a link on what the sponsor sells', () => {
    const html = '<p>By Nordfeld: <a href="https://a.example">see the creams</a></p>';
    expect(from('Nordfeld: see the creams', html)).toEqual({ name: 'Nordfeld', url: 'https://a.example/' });
  });

  it('takes the next line only where the marker breaks off, and only if it is a name', () => {
    expect(from('', '<p>By</p><p>Nordfeld</p>', true)?.name).toBe('Nordfeld');
    expect(from('', '<p>By</p><p>Nordfeld makes creams.</p>', true)).toBeUndefined();
    expect(from('', '<p>Sponsor</p><p>Nordfeld</p>', false)).toBeUndefined();
  });
});
