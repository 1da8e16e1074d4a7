import type { NewsletterProfile } from '../../utils/newsletter.ts';

/** A newsletter of another publisher: all that a companion for it needs. */
export const newsletter: NewsletterProfile = {
  id: 'home',
  name: 'Letters on Skin',
  addOnId: 'companion@letters-on-skin.example',
  publisher: 'The Lantern Press',
  keyword: 'skin',
  homePage: 'https://letters-on-skin.example',
  hosts: [
    { origin: 'https://letters-on-skin.example', gives: 'site' },
    { origin: 'https://files.letters-on-skin.example', gives: 'guides' },
  ],
  weekday: 2,
  hour: 7,
  timeZone: 'Europe/Lisbon',
  accent: { light: '#8a2f5c', dark: '#f0a6c8' },
  words: {
    headings: { quote: ['From the lamp room'] },
    sponsor: ['The light is kept on by'],
  },
};
