import { describe, expect, it } from 'vitest';
import { parseOpml } from '../../../../utils/feed/opml/parse-opml.ts';

const opml = (body: string) =>
  `<?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body>${body}</body></opml>`;

describe('parseOpml', () => {
  it('finds subscriptions at any depth, in order', () => {
    const body = `<outline text="Skin"><outline text="Inner"><outline text="A" xmlUrl="https://a.example/feed"/></outline></outline>
      <outline text="B" type="rss" xmlUrl="https://b.example/feed" htmlUrl="https://b.example"/>`;
    expect(parseOpml(opml(body))).toEqual([
      { title: 'A', address: 'https://a.example/feed', folder: 'Skin / Inner' },
      { title: 'B', address: 'https://b.example/feed' },
    ]);
  });

  it('leaves a folder where it ends, and takes no subscription for one', () => {
    const feed = (name: string) => `<outline text="${name}" xmlUrl="https://${name}.example"/>`;
    const body = `<outline text="Gut">${feed('a')}</outline>${feed('b')}<outline>${feed('c')}</outline>
      <outline text="D" xmlUrl="https://d.example">${feed('e')}</outline>`;
    const folders = parseOpml(opml(body))?.map(({ folder }) => folder);
    expect(folders).toEqual(['Gut', undefined, undefined, undefined, undefined]);
  });

  it('reads attributes in any case, entities, and title before text', () => {
    const body = `<outline TEXT="t" Title="Skin &amp; &#8220;Hair&#8221;" XMLURL=" https://a.example/?a=1&amp;b=2 "/>`;
    expect(parseOpml(opml(body))).toEqual([
      { title: 'Skin & “Hair”', address: 'https://a.example/?a=1&b=2' },
    ]);
  });

  it('decodes a name that was escaped twice', () => {
    const titleOf = (name: string) =>
      parseOpml(opml(`<outline text="${name}" xmlUrl="https://a.example"/>`))?.[0]?.title;
    expect(titleOf('Skin &amp;amp; Hair &amp;#8211; &amp;lt;30')).toBe('Skin & Hair – <30');
    expect(titleOf('AT&amp;T; Co')).toBe('AT&T; Co');
  });

  it('leaves nameless ones without a title, and folders out', () => {
    expect(parseOpml(opml('<outline text="Folder"/><outline xmlUrl="https://a.example"/>'))).toEqual([
      { title: null, address: 'https://a.example' },
    ]);
  });

  it('tells web pages with rules for reading them, and what its reader had switched off', () => {
    const body = `<outline text="A" type="HTML+XPath" xmlUrl="https://a.example" f:xPathItem="//article"/>
      <outline text="B" type="JSON+DotNotation" xmlUrl="https://b.example"/>
      <outline text="C" type="rss" xmlUrl="https://c.example" miniflux:disabled="true"/>
      <outline text="D" type="rss" xmlUrl="https://d.example" miniflux:disabled="false"/>`;
    expect(parseOpml(opml(body))).toEqual([
      { title: 'A', address: 'https://a.example', isPage: true },
      { title: 'B', address: 'https://b.example', isPage: true },
      { title: 'C', address: 'https://c.example', isOff: true },
      { title: 'D', address: 'https://d.example' },
    ]);
  });

  it('knows an empty list from a broken one', () => {
    expect(parseOpml(opml(''))).toEqual([]);
    const whole = opml('<outline text="A" xmlUrl="https://a.example"/>');
    expect(parseOpml(whole.slice(0, -20))).toBeUndefined();
  });

  it.each([
    ['a feed', '<rss version="2.0"><channel/></rss>'],
    ['a page', '<!doctype html><html><body>Sign in</body></html>'],
    ['nothing', ''],
    ['text', 'https://a.example/feed'],
    ['endless nesting', `<opml>${'<outline>'.repeat(100_000)}`],
  ])('refuses %s', (_name, text) => {
    expect(parseOpml(text)).toBeUndefined();
  });

  it('reads a thousand subscriptions', () => {
    const lines = Array.from(
      { length: 1000 },
      (_, n) => `<outline text="${n}" xmlUrl="https://${n}.example"/>`,
    );
    expect(parseOpml(opml(lines.join('\n')))).toHaveLength(1000);
  });
});
