import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseOpml } from '../../../../utils/feed/opml/parse-opml.ts';
import { writeOpml } from '../../../../utils/feed/opml/write-opml.ts';

const now = Date.UTC(2026, 9, 22, 13);

it('writes an OPML 2.0 subscription list', () => {
  const text = writeOpml(
    'My letters',
    [{ title: 'A & "B" <C>', address: 'https://a.example/?x=1&y=2' }],
    now,
  );
  expect(text).toContain('<opml version="2.0">');
  expect(text).toContain('<dateCreated>Thu, 22 Oct 2026 13:00:00 GMT</dateCreated>');
  expect(text).toContain('text="A &amp; &quot;B&quot; &lt;C&gt;"');
  expect(text).toContain('xmlUrl="https://a.example/?x=1&amp;y=2"');
});

it('names one without a name by its address', () => {
  const [feed] = parseOpml(writeOpml('Mine', [{ title: null, address: 'https://a.example' }], now)) ?? [];
  expect(feed?.title).toBe('https://a.example');
});

it('is read again as it was written', () => {
  // Control characters cannot stand in XML at all.
  const name = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .map((text) => text.replace(/\p{Cc}/gu, '').trim());
  const feed = fc.record({ title: name.filter(Boolean), address: fc.webUrl() });
  fc.assert(
    fc.property(fc.array(feed), (feeds) => {
      expect(parseOpml(writeOpml('Mine', feeds, now))).toEqual(feeds);
    }),
  );
});
