/**
 * Messages that read as in English all the same, with the reason, by file of `locales/`; the key is one of `locales/en.yml` without
 * its form. What has no letters but those of its places is the same everywhere, and needs no mention.
 */
export const sameWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  de: {
    'common.newsletter': 'a German word by now',
    'popup.sponsor': 'a German word by now',
    'popup.sponsoredBy': 'a German word by now',
  },
  es: {
    'reader.themeSepia': 'the Spanish word',
  },
  fr: {
    'common.guides': 'the French word',
    'common.options': 'the French word',
    'export.source': 'the French word',
    'export.version': 'the French word',
    'library.guideCount': 'the French word',
    'log.fieldFrom': 'the French word',
    'log.fieldMinutes': 'the French word',
    'log.form': 'the French word',
    'log.minutes': 'the French word',
    'notes.count': 'the French word',
    'notes.note': 'the French word',
    'notes.page': 'the French word',
    'notes.title': 'the French word',
    'popup.minutes': 'the French word',
    'reader.addNote': 'the French word',
    'reader.sponsor': 'the French word',
    'search.guide': 'the French word',
    'search.page': 'the French word',
  },
  pt_BR: {
    'backup.title': 'what Brazilians call it',
    'common.newsletter': 'what Brazilians call it',
    'common.newsletters': 'what Brazilians call it',
    'restored.subscriptions': 'what Brazilians call it',
  },
};
