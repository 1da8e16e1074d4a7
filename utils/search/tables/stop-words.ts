/**
 * Words that a question may hold and a text need not, unless they are all there is, the last word or in quotes; which of them
 * with capitals, `may-be-missing.ts` says. The commonest function words of the languages that letters are understood in; no
 * negation is among them, and no French l' and d', which are of the word behind them (`vitamin d` is no `vitamin`).
 */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'a an the of in on at to for and or with by from into about is are was were be been do does did can could should would ' +
    'will may what which who whom whose when where why how this that these those it its there their his her my our your i ' +
    'we you he she they as than then any some ' +
    'der die das den dem des ein eine einer eines einem einen und oder bei mit von vom zu zum zur im ist sind fur auf aus ' +
    'le la les de du des un une et ou en dans pour par avec sur au aux ' +
    'el los las del y o con por para una uno al'
  ).split(' '),
);

/** With a capital these are names: of a month, of persons, of an antibody. */
export const stopNames: ReadonlySet<string> = new Set('may will la le das'.split(' '));

/** What is told from its like by a letter behind it, which is a word of its own elsewhere: `hepatitis a`, `type I`. */
export const lettered: ReadonlySet<string> = new Set(
  (
    'vitamin vitamine vitamina provitamin hepatitis hepatite type types typ tipo subtype phototype fitzpatrick group groups gruppe ' +
    'groupe grupo factor faktor facteur class klasse classe clase grade grad stage stadium stade phase category cohort ' +
    'influenza grippe gripe strep streptococcus haemophilia hemophilia hamophilie immunoglobulin botulinum toxin ' +
    'amyloid protein apolipoprotein collagen interferon bipolar hla figure table panel appendix'
  ).split(' '),
);
