/** Languages there is a table of patterns for. */
export type Language = 'en' | 'es' | 'de' | 'fr';

/** Words that hold sentences together, each common in one of the languages and in no other. */
const functionWords: Record<Language, readonly string[]> = {
  en: 'the and of to is you that with for this are we our your it from be have what'.split(' '),
  es: 'el los las una para con por como esta del pero lo mas al sus esto muy unos nos'.split(' '),
  de: 'der die und das nicht mit ist wir sie ein eine auf fur dass den dem zu von auch im'.split(' '),
  fr: 'le les des une est pour dans vous nous avec sur pas et du au ce cette qui sont'.split(' '),
};
const languageOf = new Map(
  (Object.keys(functionWords) as Language[]).flatMap((language) =>
    functionWords[language].map((word) => [word, language] as const),
  ),
);
const longest = 5000;
const fewest = 3;
/** How often the first must be met for each time the second is. */
const lead = 1.5;

/**
 * The language of a text by its function words; undefined when it is too short or too mixed to tell.
 *
 * @param text normalised: without accents
 */
export function detectLanguage(text: string): Language | undefined {
  const counts: Record<Language, number> = { en: 0, es: 0, de: 0, fr: 0 };
  for (const word of text.slice(0, longest).toLowerCase().split(/[^a-z]+/)) {
    const language = languageOf.get(word);
    if (language) counts[language] += 1;
  }
  const [first, second] = (Object.keys(counts) as Language[]).toSorted((a, b) => counts[b] - counts[a]);
  if (!first || !second || counts[first] < fewest) return undefined;
  return counts[first] >= counts[second] * lead ? first : undefined;
}
