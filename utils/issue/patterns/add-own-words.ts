import { normaliseText } from '../../text/normalise-text.ts';
import type { HeadingKind, Languages, OwnWords } from './types.ts';

/**
 * The tables with what one newsletter says in its own way. It is added to the English one alone, whose patterns count in every
 * language (`makeTables`).
 */
export function addOwnWords(languages: Languages, { headings = {}, sponsor = [] }: OwnWords = {}): Languages {
  const { en } = languages;
  const own = { ...en.headings };
  for (const [kind, texts] of Object.entries(headings) as [HeadingKind, readonly string[]][])
    own[kind] = [...own[kind], ...texts.map((text) => new RegExp(`^${escapePattern(text)}$`, 'i'))];
  const markers = sponsor.map((text) => new RegExp(`^${escapePattern(text)}(?::| -|,)?\\s`, 'i'));
  return {
    ...languages,
    en: {
      ...en,
      headings: own,
      sponsor: [...en.sponsor, ...markers],
      hints: { ...en.hints, sponsor: [...en.hints.sponsor, ...sponsor.map(longestWord)] },
    },
  };
}

/** As patterns see a text (`normaliseText`), without a colon at its end. */
function escapePattern(text: string): string {
  const plain = normaliseText(text).replace(/\s*:$/, '');
  return plain.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}

/** Hints are looked for in the text as it is printed: no accent may be in them. */
function longestWord(text: string): RegExp {
  const words = text.match(/[a-z0-9]+/gi) ?? [];
  const [longest = ''] = words.sort((a, b) => b.length - a.length);
  return new RegExp(longest, 'i');
}
