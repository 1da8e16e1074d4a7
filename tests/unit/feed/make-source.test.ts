import { describe, expect, it } from 'vitest';
import { makeSource } from '../../../utils/feed/make-source.ts';

const now = Date.UTC(2025, 9, 23);
const day = 24 * 60 * 60 * 1000;
const entry = {
  ...{ title: 'T', description: '', content: '', publication: null, url: null, published: null },
  base: 'https://a.example/p/',
};

describe('makeSource', () => {
  it('takes the description as subtitle beside a body', () => {
    const source = makeSource(
      { ...entry, description: '<p>Short &amp; sweet</p>', content: '<p>Long</p>' },
      now,
    );
    expect(source).toMatchObject({ subtitle: 'Short & sweet', html: '<p>Long</p>' });
  });

  it('takes the description as body when it is the whole of it', () => {
    expect(makeSource({ ...entry, description: '<p>All</p>' }, now)).toMatchObject({
      subtitle: null,
      html: '<p>All</p>',
    });
    expect(
      makeSource({ ...entry, description: 'All of it', content: '<p>All <b>of</b> it</p>' }, now),
    ).toMatchObject({
      subtitle: null,
      html: '<p>All <b>of</b> it</p>',
    });
  });

  it('resolves the addresses in the body', () => {
    const { html } = makeSource({ ...entry, content: '<a href="x">y</a>' }, now);
    expect(html).toBe('<a href="https://a.example/p/x">y</a>');
  });

  it.each([
    [now + 6 * day, now + 6 * day],
    [now + 8 * day, null],
    [0, null],
    [Date.UTC(2038, 0, 19), null],
    [null, null],
  ])('keeps plausible dates: %s', (at, expected) => {
    const published = at === null ? null : { at, day: '2025-10-22', isDayOnly: true };
    expect(makeSource({ ...entry, published }, now)).toMatchObject({
      publishedAt: expected,
      publishedDay: expected === null ? null : '2025-10-22',
      isDayOnly: expected !== null,
    });
  });
});
