import { languageTables } from './tables/all.ts';
import { usualWords } from './tables/usual-words.ts';
import { foldSurface } from './tokens/fold-surface.ts';

/** As much of a text as tells. */
const longest = 4000;
const usualWeight = 2;
const marks: Readonly<Record<string, RegExp>> = {
  es: /[ñ¿¡íóú]|[aeo]ción\b/gi,
  de: /[äöüß]/gi,
  fr: /[çœèêàùû]|\b[ldnsqcj][’']/gi,
};

/** The language most words of a text hold its sentences together in; undefined where none leads. */
export function guessLanguage(text: string): string | undefined {
  const part = text.slice(0, longest);
  // "IL" and "DES" are no words, and neither is what is behind 25 °.
  const printed = (part.match(/(?<!° ?)\p{L}+/gu) ?? []).filter((word) => !/^\p{Lu}{2,}$/u.test(word));
  const folded = printed.map(foldSurface);
  const scores = [...languageTables].map(([language, table]) => {
    const own = folded.filter((word) => isOwn(word, language)).length;
    const shared = folded.filter((word) => table.functionWords.has(word) || table.units.has(word)).length;
    const letters = Math.min(3, part.match(marks[language] ?? /(?!)/g)?.length ?? 0);
    return { language, score: own * 2 + shared + letters };
  });
  const usual = scores.map(({ language, score }) => ({
    language,
    score: score + folded.filter((word) => isUsual(word, language)).length * usualWeight,
  }));
  return leaderOf(scores) ?? leaderOf(usual);
}

function leaderOf(scores: readonly { language: string; score: number }[]): string | undefined {
  const [first, second] = scores.toSorted((one, other) => other.score - one.score);
  return first && second && first.score > second.score ? first.language : undefined;
}

/** Months and days have short forms that are words elsewhere. */
const shortestName = 4;

function isUsual(word: string, language: string): boolean {
  const table = languageTables.get(language);
  if (table === undefined) return false;
  const isName = word.length >= shortestName && (table.months.has(word) || table.weekdays.has(word));
  return isName || table.numbers.has(word) || (usualWords.get(language)?.has(word) ?? false);
}

/** A function word of this language, and of none other. */
function isOwn(word: string, language: string): boolean {
  if (!languageTables.get(language)?.functionWords.has(word)) return false;
  // "tres" is "très" without its accent, and a number.
  return ![...languageTables].some(
    ([other, table]) => other !== language && (table.functionWords.has(word) || table.numbers.has(word)),
  );
}
