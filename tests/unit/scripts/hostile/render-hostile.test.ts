import { describe, expect, it } from 'vitest';
import { renderHostileFeed, renderHostileOpml } from '../../../../scripts/hostile/render-hostile.ts';
import { parseOpml } from '../../../../utils/feed/opml/parse-opml.ts';
import { readFeed } from '../../../../utils/feed/read-feed.ts';

const html = '<b title="x">Bold & loud</b>';
const row = { name: 'bold', html };
const base = 'https://letter.example/letters/0';
const now = Date.UTC(2026, 9, 1);

describe('renderHostileFeed', () => {
  it('gives the first issue alone, then the newer one before it', () => {
    const linksOf = (issues: 1 | 2) =>
      [...renderHostileFeed(row, base, issues, now).matchAll(/<link>(.*?)<\/link>/g)].map(([, link]) => link);
    expect(linksOf(1)).toEqual([`${base}/first`]);
    expect(linksOf(2)).toEqual([`${base}/second`, `${base}/first`]);
  });

  it('brings the markup into the name and into each part of an issue, as text in the newer one', () => {
    const read = readFeed(renderHostileFeed(row, base, 2, now), `${base}/feed`, now);
    if (!read.ok) throw new Error(read.error.kind);
    const [second, first] = read.value.entries;
    expect(read.value.title).toBe(html);
    expect(second?.source.title).toBe(`Issue ${html}`);
    expect(first?.source.title).toBe('Issue Bold & loud');
    expect(first?.source.html).toContain(`<p><a href="${base}/first.pdf"`);
    expect(first?.source.html).toContain(`\n${html}`);
  });
});

it('renderHostileOpml names each newsletter by its markup', () => {
  const found = parseOpml(
    renderHostileOpml([row, { name: 'other', html: 'Plain' }], 'https://letter.example'),
  );
  expect(found?.map(({ title, address }) => [title, address])).toEqual([
    [html, 'https://letter.example/listed/0/feed'],
    ['Plain', 'https://letter.example/listed/1/feed'],
  ]);
});
