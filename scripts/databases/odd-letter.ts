import { type RssItem, renderRss } from '../letters/render-rss.ts';

const day = 86_400_000;
const text = (about: string) => `<p>${about}: what stands in it, in a few words of its own.</p>`;

/**
 * Entries of every kind that a key was ever made of: an address, a UUID, a urn and a tag as guid, no guid, no address, no date,
 * no title, a guid that is always the same, a title that returns every day, and one that another newsletter has on the same day.
 */
export function listOddItems(origin: string, now: number, homeTitle: string): RssItem[] {
  const link = (slug: string) => `${origin}/p/${slug}`;
  const item = (title: string, slug: string, at: number, guid?: string): RssItem => ({
    ...{ title, at, link: link(slug), html: text(title) },
    ...(guid === undefined ? {} : { guid }),
  });
  return [
    item(homeTitle, 'same-title', now, 'urn:uuid:0a8a2d0e-2f5c-4d0b-9a35-6f1d6a1c0001'),
    item('Daily Briefing', 'briefing-3', now - day, 'tag:letter.example,2026:briefing-3'),
    item('Daily Briefing', 'briefing-2', now - 2 * day, 'tag:letter.example,2026:briefing-2'),
    item('Guid is the address', 'guid-is-address', now - 3 * day, link('guid-is-address')),
    item('Guid is a UUID', 'guid-is-uuid', now - 4 * day, '3f2c5b1e-7a44-4b7e-8d21-55b0a1c0ffee'),
    item('A year in its address', 'what-we-learnt-2025', now - 5 * day),
    { title: 'No address at all', at: now - 6 * day, guid: 'no-address', html: text('No address') },
    { title: 'No date at all', link: link('no-date'), html: text('No date') },
    { at: now - 7 * day, link: link('no-title'), html: text('No title') },
    item('The Latest, first', 'latest', now - 8 * day, 'latest'),
  ];
}

/** Its feed a while later: some entries are gone, one is edited, and the key that is always the same is another issue. */
export function renderOddFeed(items: readonly RssItem[], later: boolean, now: number): string {
  if (!later) return renderRss('Odd Letter', items);
  const kept = items.filter(({ guid, link }) => guid !== 'latest' && !link?.endsWith('no-title'));
  const edited = kept.map((item) =>
    item.guid === 'no-address' ? { ...item, html: `${item.html}<p>And a word more.</p>` } : item,
  );
  const latest = {
    title: 'The Latest, second',
    guid: 'latest',
    at: now,
    html: text('Other words, all of them'),
  };
  return renderRss('Odd Letter', [latest, ...edited]);
}
