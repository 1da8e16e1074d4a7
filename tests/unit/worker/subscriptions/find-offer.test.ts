import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { findOffer } from '../../../../utils/worker/subscriptions/find-offer.ts';
import { subscribe } from '../../../../utils/worker/subscriptions/subscribe.ts';
import { feed } from '../rules/take.ts';
import { makeWorld } from '../rules/world.ts';

const page = 'https://lamps.example/p/why-the-lamp';
const link = (href: string, title = '') =>
  `<link rel="alternate" type="application/rss+xml" href="${href}" title="${title}">`;

beforeEach(async () => {
  await makeWorld();
});

describe('findOffer', () => {
  it('offers the feed a page declares, by the name of the site, and asks nothing of it', async () => {
    const head = `<title>Why the lamp · Lamps</title><meta property="og:site_name" content="Lamps &amp; Co">${link('/feed')}`;
    expect(await findOffer(page, head)).toEqual({
      offer: { name: 'Lamps & Co', address: 'https://lamps.example/feed', isPage: false },
    });
  });

  it.each([
    ['Night Notes » Feed', 'Night Notes'],
    ['Night Notes - RSS Feed', 'Night Notes'],
    ['RSS', 'Why the lamp'],
    ['Atom', 'Why the lamp'],
  ])('knows the newsletter behind a feed called "%s" as "%s"', async (title, name) => {
    const { offer } = await findOffer(page, `<title>Why the lamp</title>${link('/feed', title)}`);
    expect(offer?.name).toBe(name);
  });

  it('offers the home page of a service it knows, where no feed is named', async () => {
    expect(await findOffer('https://lamps.beehiiv.com/p/one', '<title>One</title>')).toEqual({
      offer: { name: 'One', address: 'https://lamps.beehiiv.com/', isPage: true },
    });
  });

  it('offers nothing where there is nothing, nor comments, nor what is subscribed to', async () => {
    const none = { offer: null };
    expect(await findOffer(page, '<title>A shop</title>')).toEqual(none);
    expect(await findOffer(page, link('/p/why-the-lamp/comments/feed', 'Comments'))).toEqual(none);
    await subscribe([feed('https://www.lamps.example/feed/')]);
    expect(await findOffer(page, link('https://lamps.example/feed'))).toEqual(none);
  });

  it('offers nothing on the site that was subscribed to by its home page', async () => {
    await subscribe([{ name: 'Lamps', address: 'https://lamps.example', source: null }]);
    expect(await findOffer(page, link('/another.xml'))).toEqual({ offer: null });
  });
});
