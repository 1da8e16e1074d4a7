/**
 * Words that a question may hold and a text need not, unless they are all there is, the last word, in quotes or in capitals
 * (`WHO`). The commonest function words of the languages that letters are understood in; no negation is among them.
 */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'a an the of in on at to for and or with by from into about is are was were be been do does did can could should would ' +
    'will may what which who whom whose when where why how this that these those it its there their his her my our your i ' +
    'we you he she they as than then any some ' +
    'der die das den dem des ein eine einer eines einem einen und oder bei mit von vom zu zum zur im ist sind fur auf aus ' +
    'le la les l d de du des un une et ou en dans pour par avec sur au aux ' +
    'el los las del y o con por para una uno al'
  ).split(' '),
);
