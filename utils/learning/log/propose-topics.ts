import { foldText } from '../corrections/fold-marks.ts';
import { guessLanguage } from '../corrections/guess-language.ts';
import { commonTable, languageTables } from '../corrections/tables/all.ts';
import type { LanguageTable } from '../corrections/tables/types.ts';
import { generalWords } from './general-words.ts';

/** What of an issue tells its topics (`IssueParts` has all of it). */
export interface TopicParts {
  title: string;
  publication: string | null;
  subtitle: string | null;
  summary: string | null;
  sections: readonly string[];
  contents: readonly string[];
  learningPoints: readonly string[];
  guides: readonly { title: string }[];
}

export interface ProposedTopic {
  topic: string;
  /** The person has it in another entry. */
  isKnown: boolean;
}

/** More are no help. */
const most = 4;
/** Words of a topic. */
const longest = 3;
/** Of each part so much is looked at, UTF-16 units. */
const mostLetters = 2000;
const mostTexts = 60;
/** More topics than that nobody has; the most frequent come first. */
const mostKnown = 200;

/**
 * Topics for an entry about an issue, by a rule that can be told: those of the person's own that the issue names in its title,
 * headings or what is to be learnt; then what its title says ahead of a colon; then what its title names and another part names again; then words
 * that stand together in a heading, and again in another part. Words that hold sentences together, figures, the newsletter's name
 * and what every letter speaks of ("patients", "guide") name none.
 *
 * @param known topics of other entries, as they are written, the most frequent first
 */
export function proposeTopics(parts: TopicParts, known: readonly string[]): ProposedTopic[] {
  const { title, sections, contents, learningPoints, guides } = parts;
  const said = [parts.subtitle, parts.summary].filter((text) => text !== null);
  const matter = [...learningPoints, ...said, ...guides.map((guide) => guide.title)];
  const sample = [title, ...sections, ...matter]
    .slice(0, mostTexts)
    .map((text) => text.slice(0, mostLetters));
  const table = tableOf(sample.join('\n').slice(0, mostLetters));
  const read = (texts: readonly string[]) => texts.slice(0, mostTexts).flatMap((text) => runsOf(text, table));
  const [ofTitle, ofSections, ofMatter] = [read([title]), read(sections), read(matter)];
  const ofContents = read(contents);
  const all = piecesOf([...ofTitle, ...ofSections, ...ofContents, ...read(learningPoints)]);
  const topics = new Map<string, ProposedTopic>();
  for (const topic of known.slice(0, mostKnown)) {
    const key = keyOf(runsOf(topic, table).flat());
    if (key !== '' && all.has(key)) topics.set(key, { topic, isKnown: true });
  }
  const named = [
    ...ahead(title, table),
    ...namedAgain(ofTitle, piecesOf([...ofSections, ...ofContents, ...ofMatter])),
    // A list of contents is made of the headings.
    ...[...namedAgain(ofSections, piecesOf(ofMatter))].filter(([key]) => key.includes(' ')),
  ];
  const own = piecesOf(read([parts.publication ?? '']));
  for (const [key, topic] of named) {
    if (own.has(key)) continue;
    const isPart = [...topics.keys()].some((one) => ` ${one} `.includes(` ${key} `));
    if (!isPart) topics.set(key, { topic, isKnown: false });
  }
  return [...topics.values()].slice(0, most);
}

interface Word {
  printed: string;
  /** The same for singular and plural. */
  stem: string;
}

/** Words next to each other that may name something. */
type Run = readonly Word[];

const words = /[\p{L}\p{N}\p{M}]+(?:['’‑-][\p{L}\p{N}\p{M}]+)*/gu;
const breaks = /[^\s]/;
/** French puts short words ahead of others without a space. */
const elision = /^(?:[ldnsjcmt]|qu)['’]/i;
const possession = /['’]s$/;
const contraction = /['’]/;
const plural = /(?:es|en|s|n)$/;

/** The words of a text that may name something, as far as they stand next to each other. */
function runsOf(text: string, table: LanguageTable): Run[] {
  const runs: Word[][] = [[]];
  let end = 0;
  for (const { 0: written, index } of text.slice(0, mostLetters).matchAll(words)) {
    const printed = written.replace(elision, '').replace(possession, '');
    const folded = foldText(printed);
    const stem = folded.length > 4 ? folded.replace(plural, '') : folded;
    const isApart = breaks.test(text.slice(end, index));
    end = index + written.length;
    const isNaming = mayName(printed, folded, stem, table);
    if ((isApart || !isNaming) && runs.at(-1)?.length) runs.push([]);
    if (isNaming) runs.at(-1)?.push({ printed, stem });
  }
  return runs.filter((run) => run.length > 0);
}

function mayName(printed: string, folded: string, stem: string, table: LanguageTable): boolean {
  if (/^\p{N}/u.test(printed) || contraction.test(printed)) return false;
  const isShort = folded.length < 3 && !/^\p{Lu}{2,}/u.test(printed);
  if (isShort || generalWords.has(folded) || generalWords.has(stem)) return false;
  const { functionWords, fillers, negations, numbers } = table;
  return ![functionWords, fillers, negations, numbers].some((list) => list.has(folded));
}

/** What a title says ahead of its colon, where all of it names something: "Drug rashes: the first hour". */
function ahead(title: string, table: LanguageTable): Map<string, string> {
  const [, lead = ''] = title.match(/^([^:\n]{3,60}):\s/u) ?? [];
  const [run, ...others] = runsOf(lead, table);
  const isAll =
    run && others.length === 0 && run.length <= longest && lead.trim().split(/\s+/).length === run.length;
  return new Map(isAll ? [[keyOf(run), run.map(({ printed }) => printed).join(' ')]] : []);
}

const keyOf = (run: Run) => run.map(({ stem }) => stem).join(' ');

/** All that is named: runs, and what they are made of. */
function piecesOf(runs: readonly Run[]): Set<string> {
  const pieces = new Set<string>();
  for (const run of runs)
    for (let from = 0; from < run.length; from += 1)
      for (let to = from + 1; to <= Math.min(run.length, from + longest); to += 1)
        pieces.add(keyOf(run.slice(from, to)));
  return pieces;
}

/** The longest pieces that are among others, each word in one of them, in their order; by their keys. */
function namedAgain(runs: readonly Run[], others: ReadonlySet<string>): Map<string, string> {
  const found = new Map<string, string>();
  for (const run of runs) {
    for (let from = 0; from < run.length; ) {
      const lengths = Array.from({ length: Math.min(longest, run.length - from) }, (_, at) => at + 1);
      const length = lengths.findLast((one) => others.has(keyOf(run.slice(from, from + one)))) ?? 0;
      const piece = run.slice(from, from + length);
      if (length > 0) found.set(keyOf(piece), piece.map(({ printed }) => printed).join(' '));
      from += Math.max(1, length);
    }
  }
  return found;
}

function tableOf(text: string): LanguageTable {
  return languageTables.get(guessLanguage(text) ?? '') ?? commonTable;
}
