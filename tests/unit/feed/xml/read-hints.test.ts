import { expect, it } from 'vitest';
import { parseXml } from '../../../../utils/feed/xml/parse-xml.ts';
import { readHints } from '../../../../utils/feed/xml/read-hints.ts';
import type { XmlElement } from '../../../../utils/feed/xml/xml-element.ts';

const hintsOf = (xml: string) =>
  readHints(parseXml(`<channel>${xml}</channel>`, 'https://a.example/') as XmlElement);

it('readHints reads ttl, skipHours and skipDays', () => {
  const hours = '<skipHours><hour>24</hour><hour> 5 </hour><hour>5</hour><hour>x</hour></skipHours>';
  const days = '<skipDays><day>sunday</day><day>Monday</day><day>Someday</day></skipDays>';
  expect(hintsOf(`<ttl> 60 </ttl>${hours}${days}`)).toEqual({
    ttlMinutes: 60,
    skipHours: [0, 5],
    skipDays: [0, 1],
  });
});

it.each(['', '<ttl/>', '<ttl>-5</ttl>', '<ttl>soon</ttl>'])('readHints takes %j for none', (xml) => {
  expect(hintsOf(xml)).toEqual({ ttlMinutes: null, skipHours: [], skipDays: [] });
});
