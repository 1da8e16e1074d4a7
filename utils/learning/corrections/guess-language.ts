import { languageTables } from './tables/all.ts';
import { foldSurface } from './tokens/fold-surface.ts';

/** As much of a text as tells. */
const longest = 4000;
const marks: Readonly<Record<string, RegExp>> = {
  es: /[ñ¿¡]|[aeo]ción\b/gi,
  de: /[äöüß]/gi,
  fr: /[çœèêàùû]|\b[ldnsqcj][’']/gi,
};

/** The language most words of a text hold its sentences together in; undefined where none leads. */
export function guessLanguage(text: string): string | undefined {
  const part = text.slice(0, longest);
  // "IL" and "DES" are no words.
  const printed = (part.match(/\p{L}+/gu) ?? []).filter((word) => !/^\p{Lu}{2,}$/u.test(word));
  const words = printed.map(foldSurface);
  const scores = [...languageTables].map(([language, table]) => {
    const own = words.filter((word) => isOwn(word, language)).length;
    const shared = words.filter((word) => table.functionWords.has(word) || table.units.has(word)).length;
    const letters = Math.min(3, part.match(marks[language] ?? /(?!)/g)?.length ?? 0);
    return { language, score: own * 2 + shared + letters };
  });
  const [first, second] = scores.toSorted((one, other) => other.score - one.score);
  return first && second && first.score > second.score ? first.language : undefined;
}

/** A function word of this language, and of none other. */
function isOwn(word: string, language: string): boolean {
  if (!languageTables.get(language)?.functionWords.has(word)) return false;
  return ![...languageTables].some(([other, table]) => other !== language && table.functionWords.has(word));
}
