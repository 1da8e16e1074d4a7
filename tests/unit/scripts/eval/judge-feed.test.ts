import { describe, expect, it } from 'vitest';
import { type FeedRow, judgeFeed } from '../../../../scripts/eval/judge-feed.ts';
import { rss } from '../../feed/rss.ts';

const item =
  '<item><guid isPermaLink="false">1</guid><title>A &amp;amp; B</title><link>/p/1?utm_source=x</link><pubDate>2025-01-02T03:04:05.678Z</pubDate></item>';
const judge = (row: Partial<FeedRow>, xml = rss(`${item}<item/>`)) =>
  judgeFeed({ file: 'feed.xml', kind: 'assert', ...row }, new TextEncoder().encode(xml));
const judgeItem = (expected: object) => judge({ expect: { items: [expected] } });

describe('judgeFeed', () => {
  it('asserts what is given', () => {
    expect(judge({})).toEqual([]);
    expect(judge({ expect: { itemCount: 2, feedTitle: 'The Letter', items: [null, {}] } })).toEqual([]);
    expect(judge({ expect: { itemCount: 1 } })).toEqual(['items: 2, expected 1']);
    expect(judge({ expect: { feedTitle: 'x' } })).toEqual(['feed title: "The Letter", expected "x"']);
    expect(judge({ expect: { feedTitle: 'x', disputed: ['feedTitle'] } })).toEqual([]);
    expect(judge({ expect: { items: [null, null, { title: 'x' }] } })).toEqual(['item 2 is missing']);
  });

  it('compares texts, addresses and instants', () => {
    const right = {
      id: '1',
      title: 'A & B',
      link: 'https://news.example.org/p/1',
      date: '2025-01-02T03:04:05Z',
    };
    expect(judgeItem(right)).toEqual([]);
    expect(judgeItem({ ...right, link: '/p/1', date: null })).toEqual([]);
    expect(judgeItem({ id: '2', title: 'C', link: '/p/2', date: '2025-01-02T03:04:06Z' })).toHaveLength(4);
    expect(judgeItem({ id: '2', disputed: ['id'] })).toEqual([]);
  });

  it('knows what must be refused', () => {
    expect(judge({ kind: 'must-reject' }, '<html>')).toEqual([]);
    expect(judge({ kind: 'must-reject' }, rss(''))).toEqual(['read as a feed with 0 items']);
    expect(judge({ kind: 'must-reject-or-zero-items' }, rss(''))).toEqual([]);
    expect(judge({ kind: 'must-reject-or-zero-items' })).toEqual(['read as a feed with 2 items']);
    expect(judge({}, '<html>')).toEqual(['read as: not-a-feed']);
  });

  it('goes by the response', () => {
    const latin = Uint8Array.from('<rss><channel><title>\u00e9</title></channel></rss>', (one) =>
      one.charCodeAt(0),
    );
    const headers = { 'Content-Type': 'text/xml; charset=iso-8859-5' };
    expect(judgeFeed({ file: '', kind: 'assert', headers, expect: { feedTitle: 'щ' } }, latin)).toEqual([]);
    const placed = {
      headers: { 'Content-Location': 'https://b.example/' },
      expect: { items: [{ link: 'https://b.example/1' }] },
    };
    expect(judge(placed, '<feed><entry><link href="1"/></entry></feed>')).toEqual([]);
    expect(
      judge(
        { expect: { items: [{ link: '1' }, { link: '2' }] } },
        '<feed xml:base="https://b.example/x/"><entry><link href="1"/></entry><entry><link href="3"/></entry></feed>',
      ),
    ).toEqual(['item 1 link: "https://b.example/x/3", expected "2"']);
  });
});
