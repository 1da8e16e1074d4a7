import { parseFeed } from '@rowanmanning/feed-parser';
import { expect, it } from 'vitest';
import { readHints } from '../../../utils/feed/read-hints.ts';
import { rss } from './rss.ts';

const hintsOf = (xml: string) => readHints(parseFeed(rss(xml)).element);

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
