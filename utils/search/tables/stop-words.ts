import { functionWords } from '../../text/tables/function-words.ts';

/** Of the function words those that say what is not so, and those that are another language's word for a thing: hay, hair, maize. */
const telling: ReadonlySet<string> = new Set('nicht sin pas nao hay pelo mais hasta'.split(' '));

/** Beside what a language is known by: what questions begin with, and what several languages share. */
export const englishWords: ReadonlySet<string> = new Set([
  ...functionWords.en,
  ...(
    'a an in on at or by into about was were been do does did can could should would will may which who whom whose when where ' +
    'why how these those its there their his her my me i he she they as than then any some has had vs versus'
  ).split(' '),
]);

/**
 * Words that a question may hold and a text need not, unless they are all there is, the last word or in quotes; which of them
 * with capitals, `may-be-missing.ts` says. The commonest function words of the languages that letters are understood in; no
 * negation is among them.
 */
export const stopWords: ReadonlySet<string> = new Set([
  ...englishWords,
  ...Object.values(functionWords)
    .flat()
    .filter((one) => !telling.has(one)),
  ...(
    'des einer eines einem einen oder bei vom zum zur sind aus am an beim ins wie wer wo wann warum welche welcher welches kann wird ' +
    'la de un ou en par aux comment quel quelle quels quelles quand se sa ses chez que ' +
    'por para uno es como cual cuales cuando su se ' +
    'da do das dos nas nos sao ser qual quais quando como'
  ).split(' '),
]);

/** Which are so only where another word of the question is one of another language than English: no scars, cicatriz no rosto. */
export const perhapsStop: ReadonlySet<string> = new Set('no man um'.split(' '));

/** With a capital these are names: of a month, of persons, of an antibody. */
export const stopNames: ReadonlySet<string> = new Set('may will la le das'.split(' '));

/** What is told from its like by a letter behind it, which is a word of its own elsewhere: `hepatitis a`, `type I`. */
export const lettered: ReadonlySet<string> = new Set(
  (
    'vitamin vitamine vitamina provitamin hepatitis hepatite type types typ tipo subtype phototype fitzpatrick group groups gruppe ' +
    'groupe grupo factor faktor facteur class klasse classe clase grade grad stage stadium stade phase category cohort ' +
    'influenza grippe gripe strep streptococcus haemophilia hemophilia hamophilie immunoglobulin botulinum toxin ' +
    'amyloid protein lipoprotein apolipoprotein troponin chromogranin coenzyme angiotensin cyclosporin ciclosporin collagen ' +
    'interferon bipolar mobitz cin hla figure table panel appendix'
  ).split(' '),
);
