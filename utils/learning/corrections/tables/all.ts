import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { LanguageTable } from './types.ts';

export const languageTables: ReadonlyMap<string, LanguageTable> = new Map([
  ['en', en],
  ['es', es],
  ['de', de],
  ['fr', fr],
]);

const every = [en, es, de, fr];
const none = new Map<string, number>();

/** For a text of another language, or one too short to tell: signs and digits, and the words that deny in any of them. */
export const commonTable: LanguageTable = {
  decimal: '.',
  numbers: none,
  weakNumbers: none,
  scales: none,
  units: new Map(every.flatMap(({ units }) => [...units])),
  articles: new Set(),
  rangeWords: new Set(),
  months: none,
  capitalMonths: new Set(),
  weekdays: none,
  dateWords: new Set(),
  comparators: [],
  afterComparators: [],
  sides: [],
  ages: new Set(),
  momentWords: new Map(),
  onces: none,
  timesWords: new Set(['x']),
  adverbs: new Map(every.flatMap(({ adverbs }) => [...adverbs])),
  frequencies: [],
  everyPhrases: [],
  perPhrases: [],
  negations: new Set(every.flatMap(({ negations }) => [...negations])),
  exceptions: new Set(every.flatMap(({ exceptions }) => [...exceptions])),
  deniesTwice: false,
  denialEnds: new Set(),
  negativePrefixes: [],
  opposites: every.flatMap(({ opposites }) => [...opposites]),
  things: new Map(every.flatMap(({ things }) => [...things])),
  amounts: [],
  functionWords: new Set(every.flatMap(({ functionWords }) => [...functionWords])),
  fillers: new Set(every.flatMap(({ fillers }) => [...fillers])),
  // German writes every noun with one.
  hasCapitalNames: false,
  capitalWords: new Set(),
};
