import type { FeedHints } from '../types.ts';
import { childOf, childrenOf, textOf, type XmlElement } from './xml-element.ts';

const days = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/**
 * What a channel's `ttl`, `skipHours` and `skipDays` ask for.
 *
 * @see https://www.rssboard.org/rss-specification#optionalChannelElements
 */
export function readHints(channel: XmlElement): FeedHints {
  const ttl = Number(textOf(childOf(channel, 'ttl')) || Number.NaN);
  return {
    ttlMinutes: Number.isFinite(ttl) && ttl > 0 ? ttl : null,
    // Hour 24 is midnight in RSS 0.91.
    skipHours: valuesIn(channel, 'skiphours', 'hour', (text) => (/^\d{1,2}$/.test(text) ? +text % 24 : -1)),
    skipDays: valuesIn(channel, 'skipdays', 'day', (text) => days.indexOf(text.toLowerCase())),
  };
}

function valuesIn(channel: XmlElement, list: string, item: string, read: (text: string) => number): number[] {
  const holder = childOf(channel, list);
  const elements = holder ? childrenOf(holder, item) : [];
  const values = elements.map((element) => read(textOf(element))).filter((value) => value >= 0);
  return [...new Set(values)].sort((a, b) => a - b);
}
